'use client'

import type { Choice } from '#web/components/ask/client/choice.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { asKnown as words } from '#web/words/index.ts'
import { Answer } from './answer.tsx'
import { askedOf } from './asked-of.ts'

/** Turns the clock of the record back to a day, for all of it or for one event. */
export const DayPicker = ({
  asOf,
  years,
  choices,
  listing,
}: {
  asOf: string
  /** The first and the last year that a file answers for. */
  years: { readonly first: number; readonly last: number }
  choices: readonly Choice[]
  listing: string
}) => {
  const address = useAddress()
  const [day, id] = [address.get('day') ?? '', address.get('record') ?? '']
  const asked = askedOf(address, years)
  const question = asked !== null && 'day' in asked ? asked : null
  return (
    <>
      <form
        className="filters needs-scripts"
        action="/as-known"
        key={address.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <div>
          <label htmlFor="day">{words.knownOn}</label>
          <input id="day" name="day" type="date" min="1992-05-15" defaultValue={day || asOf} required />
        </div>
        <div className="long">
          <label htmlFor="record">{words.about}</label>
          <select id="record" name="record" defaultValue={id}>
            <option value="">{words.everything}</option>
            {id !== '' && !choices.some(({ value }) => value === id) && <option value={id}>{id}</option>}
            {choices.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="actions">
          <button type="submit">{words.ask}</button>
        </div>
      </form>
      {asked !== null && question === null && 'length' in asked && <Problems problems={asked} />}
      <Answer asked={question} listing={listing} />
    </>
  )
}
