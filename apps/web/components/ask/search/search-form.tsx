'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import type { Choice } from '#web/components/ask/client/choice.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'

const SearchAnswer = lazy(() => import('./search-answer.tsx').then((module) => ({ default: module.SearchAnswer })))

/** Searches the record in the browser; what was asked stands in the address. */
export const SearchForm = ({ types, listing }: { types: readonly Choice[]; listing: string }) => {
  const address = useAddress()
  const words = address.get('q')?.trim() ?? ''
  return (
    <>
      <search>
        <form
          className="line-form"
          action="/search"
          key={address.toString()}
          onSubmit={(event) => {
            event.preventDefault()
            writeAddress(readForm(event.currentTarget))
          }}
        >
          <label htmlFor="q">Names, places, words, in Latin or Cyrillic</label>
          <div>
            <input id="q" name="q" type="search" maxLength={200} defaultValue={words} required />
            <select name="type" aria-label="Kind of record" defaultValue={address.get('type') ?? ''}>
              <option value="">Everything</option>
              {types.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit">Search</button>
          </div>
        </form>
      </search>
      <Asking asked={words !== ''} listing={listing}>
        {(record) => (
          <Suspense>
            <SearchAnswer record={record} address={address} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
