'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { actors } from '#web/words/index.ts'

const words = actors.body
const StructureAnswer = lazy(() =>
  import('./structure-answer.tsx').then((module) => ({ default: module.StructureAnswer })),
)

/** Asks which organs there were on a day; the tree of the last day looked at stands on the page without scripts. */
export const StructurePicker = ({
  of,
  asOf,
  listing,
}: {
  of: `organization/${string}`
  asOf: string
  listing: string
}) => {
  const address = useAddress()
  const day = address.get('on') ?? ''
  return (
    <>
      <form
        className="line-form"
        action="/bodies"
        key={day}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        <label htmlFor="on">{words.on}</label>
        <div>
          <input id="on" name="on" type="date" min="1992-05-15" defaultValue={day || asOf} required />
          <button type="submit">{words.ask}</button>
        </div>
      </form>
      <Asking asked={day !== ''} listing={listing}>
        {(record) => (
          <Suspense>
            <StructureAnswer record={record} of={of} day={day} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
