'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { SearchKeys } from '#web/components/ask/client/search-keys.tsx'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'

const ChairAnswer = lazy(() => import('./chair-answer.tsx').then((module) => ({ default: module.ChairAnswer })))

/** Asks who was in the chair on a day; the table of terms on the page has the same without scripts. */
export const ChairPicker = ({ asOf }: { asOf: string }) => {
  const address = useAddress()
  const day = address.get('on') ?? ''
  return (
    <>
      <SearchKeys />
      <form
        className="line-form"
        action="/chairmanships"
        key={day}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <label htmlFor="on">Who was in the chair on</label>
        <div>
          <input id="on" name="on" type="date" min="1992-05-15" defaultValue={day || asOf} required />
          <button type="submit">Ask</button>
        </div>
      </form>
      <Asking asked={day !== ''}>
        {(record) => (
          <Suspense>
            <ChairAnswer record={record} day={day} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
