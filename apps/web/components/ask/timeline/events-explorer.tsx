'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'

const EventsAnswer = lazy(() => import('./events-answer.tsx').then((module) => ({ default: module.EventsAnswer })))

/** Filters over the timeline, kept in the address; the full listing on the page stands in without scripts. */
export const EventsExplorer = ({ fields, listing }: { fields: readonly ChoiceField[]; listing: string }) => {
  const address = useAddress()
  const asked = [...address.values()].some((value) => value !== '')
  const write = (form: HTMLFormElement) => writeAddress(readForm(form))
  return (
    <>
      <form
        className="filters"
        action="/events"
        key={address.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          write(event.currentTarget)
        }}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) write(event.currentTarget)
        }}
      >
        {fields.map(({ name, label, choices }) => (
          <div key={name}>
            <label htmlFor={`filter-${name}`}>{label}</label>
            <select id={`filter-${name}`} name={name} defaultValue={address.get(name) ?? ''}>
              <option value="">All</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <label htmlFor="filter-from">From</label>
          <input id="filter-from" name="from" type="date" defaultValue={address.get('from') ?? ''} />
        </div>
        <div>
          <label htmlFor="filter-to">To</label>
          <input id="filter-to" name="to" type="date" defaultValue={address.get('to') ?? ''} />
        </div>
        <div className="actions">
          <button type="submit">Show</button>
          {asked && <a href="/events">Show all</a>}
        </div>
      </form>
      <Asking asked={asked} listing={listing}>
        {(record) => (
          <Suspense>
            <EventsAnswer record={record} address={address} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
