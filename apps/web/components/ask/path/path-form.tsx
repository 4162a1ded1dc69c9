'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { path as words } from '#web/words/index.ts'
import { type Picked, RecordField } from './record-field.tsx'

const PathAnswer = lazy(() => import('./path-answer.tsx').then((module) => ({ default: module.PathAnswer })))

const fields = ['from', 'to'] as const

/** Asks how two records are connected; the two stand in the address by their ids. */
export const PathForm = () => {
  const address = useAddress()
  const [from, to] = [address.get('from') ?? '', address.get('to') ?? '']
  const [picked, setPicked] = useState<Readonly<Record<(typeof fields)[number], Picked>>>({
    from: { id: '', text: '' },
    to: { id: '', text: '' },
  })
  // An address that is opened fills the fields by id, until the answer gives the names.
  useEffect(() => {
    setPicked((before) => ({
      from: before.from.id === from ? before.from : { id: from, text: from },
      to: before.to.id === to ? before.to : { id: to, text: to },
    }))
  }, [from, to])
  return (
    <>
      <form
        className="path-form needs-scripts"
        onSubmit={(event) => {
          event.preventDefault()
          // What was typed and not chosen is told as it stands: the answer says that no such record is there.
          writeAddress({ from: picked.from.id || picked.from.text, to: picked.to.id || picked.to.text })
        }}
      >
        {fields.map((field) => (
          <RecordField
            key={field}
            name={field}
            label={words[field]}
            value={picked[field]}
            onChange={(value) => setPicked((before) => ({ ...before, [field]: value }))}
          />
        ))}
        <div className="actions">
          <button type="submit">{words.submit}</button>
        </div>
      </form>
      <div className="answer" aria-live="polite">
        {from !== '' && to !== '' && (
          <Suspense fallback={<p className="soft">{words.fetching}</p>}>
            <PathAnswer
              from={from}
              to={to}
              onNames={(names) =>
                setPicked((before) => ({
                  from: before.from.id === from ? { id: from, text: names[0] } : before.from,
                  to: before.to.id === to ? { id: to, text: names[1] } : before.to,
                }))
              }
            />
          </Suspense>
        )}
      </div>
    </>
  )
}
