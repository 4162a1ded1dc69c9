'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import type { Choice } from '#web/components/ask/client/choice.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { SearchKeys } from '#web/components/ask/client/search-keys.tsx'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'

const DayAnswer = lazy(() => import('./day-answer.tsx').then((module) => ({ default: module.DayAnswer })))
const RecordAnswer = lazy(() => import('./record-answer.tsx').then((module) => ({ default: module.RecordAnswer })))

/** Turns the clock of the record back to a day, for all of it or for one event. */
export const DayPicker = ({
  asOf,
  choices,
  listing,
}: {
  asOf: string
  choices: readonly Choice[]
  listing: string
}) => {
  const address = useAddress()
  const [day, id] = [address.get('day') ?? '', address.get('record') ?? '']
  return (
    <>
      <SearchKeys />
      <form
        className="filters"
        action="/as-known"
        key={address.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <div>
          <label htmlFor="day">What was known on</label>
          <input id="day" name="day" type="date" min="1992-05-15" defaultValue={day || asOf} required />
        </div>
        <div className="long">
          <label htmlFor="record">about</label>
          <select id="record" name="record" defaultValue={id}>
            <option value="">everything</option>
            {id !== '' && !choices.some(({ value }) => value === id) && <option value={id}>{id}</option>}
            {choices.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="actions">
          <button type="submit">Ask</button>
        </div>
      </form>
      <Asking asked={day !== ''} listing={listing}>
        {(record) => (
          <Suspense>
            {id === '' ? <DayAnswer record={record} day={day} /> : <RecordAnswer record={record} day={day} id={id} />}
          </Suspense>
        )}
      </Asking>
    </>
  )
}
