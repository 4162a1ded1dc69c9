'use client'

import { lazy, Suspense } from 'react'
import { askedDay } from '#web/components/ask/client/asked-day.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { offices as words } from '#web/words/index.ts'
import type { AnsweredStretch } from './answered-stretch.ts'

const OfficeAnswer = lazy(() => import('./office-answer.tsx').then((module) => ({ default: module.OfficeAnswer })))

/** Asks who held an office on a day; the table of stretches on the page has the same without scripts. */
export const OfficePicker = ({
  href,
  office,
  asOf,
  table,
  stretches,
}: {
  href: string
  office: string
  asOf: string
  /** Where on the page the same is told without scripts. */
  table: string
  stretches: readonly AnsweredStretch[]
}) => {
  const day = askedDay(useAddress())
  return (
    <>
      <form
        className="line-form"
        action={href}
        key={day}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <label htmlFor="on">{words.whoWas(office)}</label>
        <div>
          <input id="on" name="on" type="date" defaultValue={day || asOf} required />
          <button type="submit">{words.ask}</button>
        </div>
      </form>
      <noscript>
        <p>
          <a href={table}>{words.withoutScripts}</a>
        </p>
      </noscript>
      <div className="answer" aria-live="polite">
        {day !== '' && (
          <Suspense>
            <OfficeAnswer day={day} asOf={asOf} stretches={stretches} />
          </Suspense>
        )}
      </div>
    </>
  )
}
