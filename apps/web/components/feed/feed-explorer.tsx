'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import type { Api } from '#web/components/lists/answer-tools.tsx'
import { feed as words } from '#web/words/index.ts'

const FeedAnswer = lazy(() => import('./feed-answer.tsx').then((module) => ({ default: module.FeedAnswer })))

/** Narrows the feed of an actor, with the choice kept in the address; the years on the page stand in without scripts. */
export const FeedExplorer = ({
  actor,
  fields,
  listing,
  api,
}: {
  actor: string
  fields: readonly ChoiceField[]
  listing: string
  api: Api
}) => {
  const address = useAddress()
  const asked = fields.some(({ name }) => (address.get(name) ?? '') !== '')
  const write = (form: HTMLFormElement) => writeAddress(readForm(form))
  return (
    <>
      <form
        className="filters"
        key={address.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          write(event.currentTarget)
        }}
        onChange={(event) => write(event.currentTarget)}
      >
        {fields.map(({ name, label, choices }) => (
          <div key={name}>
            <label htmlFor={`feed-${name}`}>{label}</label>
            <select id={`feed-${name}`} name={name} defaultValue={address.get(name) ?? ''}>
              <option value="">{words.all}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="actions">
          <button type="submit">{words.show}</button>
          {asked && (
            <button type="button" className="plain" onClick={() => writeAddress({})}>
              {words.showAll}
            </button>
          )}
        </div>
      </form>
      <Asking asked={asked} listing={listing}>
        {(record) => (
          <Suspense>
            <FeedAnswer record={record} actor={actor} address={address} api={api} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
