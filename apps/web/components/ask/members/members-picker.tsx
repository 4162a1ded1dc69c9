'use client'

import { lazy, Suspense } from 'react'
import { askedDay } from '#web/components/ask/client/asked-day.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import type { MemberDays } from '#web/data/member-days.ts'
import { members as words } from '#web/words/index.ts'

const MembersAnswer = lazy(() => import('./members-answer.tsx').then((module) => ({ default: module.MembersAnswer })))

/** Asks which states belonged to the organization on a day; the page has every answer, so that nothing is fetched for one. */
export const MembersPicker = ({ asOf, stretches }: { asOf: string; stretches: readonly MemberDays[] }) => {
  const day = askedDay(useAddress())
  return (
    <>
      <form
        className="line-form needs-scripts"
        action="/states"
        key={day}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <label htmlFor="on">{words.label}</label>
        <div>
          <input id="on" name="on" type="date" defaultValue={day || asOf} required />
          <button type="submit">{words.ask}</button>
        </div>
      </form>
      <noscript>
        <p className="soft">{words.withoutScripts}</p>
      </noscript>
      <div className="answer" role="status">
        {day !== '' && (
          <Suspense>
            <MembersAnswer day={day} asOf={asOf} stretches={stretches} />
          </Suspense>
        )}
      </div>
    </>
  )
}
