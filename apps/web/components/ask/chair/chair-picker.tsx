'use client'

import { askedDay } from '#web/components/ask/client/asked-day.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { chair as words } from '#web/words/index.ts'
import { ChairAnswer } from './chair-answer.tsx'
import type { ChairStretch } from './chair-stretch.ts'

/** Asks who was in the chair on a day; the page has every answer, so that nothing is fetched for one. */
export const ChairPicker = ({
  asOf,
  first,
  stretches,
  terms,
}: {
  asOf: string
  first: string
  stretches: readonly ChairStretch[]
  terms: Readonly<Record<string, React.ReactNode>>
}) => {
  const day = askedDay(useAddress())
  return (
    <>
      <form
        className="line-form needs-scripts"
        action="/chairmanships"
        key={day}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <label htmlFor="on">{words.label}</label>
        <div>
          <input id="on" name="on" type="date" min={first} defaultValue={day || asOf} required />
          <button type="submit">{words.ask}</button>
        </div>
      </form>
      <noscript>
        <p className="soft">{words.withoutScripts}</p>
      </noscript>
      <div className="answer" role="status">
        {day !== '' && <ChairAnswer day={day} stretches={stretches} terms={terms} />}
      </div>
    </>
  )
}
