'use client'

import { lazy, Suspense, useEffect } from 'react'
import type { Choice } from '#web/components/ask/client/choice.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { useInPlaceOf } from '#web/components/ask/client/use-in-place-of.ts'
import { search as words } from '#web/words/index.ts'
import { readAsked } from './read-asked.ts'
import { SearchField } from './search-field.tsx'
import { statusOf } from './status-of.ts'
import { useEngine } from './use-engine.ts'

const SearchAnswer = lazy(() => import('./search-answer.tsx').then((module) => ({ default: module.SearchAnswer })))

/** The title of the page says what is asked. */
const useTitle = (q: string, stage: string) => {
  useEffect(() => {
    const before = document.title
    // Once more when the answer is there: the framework writes the page's own title late.
    if (q !== '' && stage !== 'idle') document.title = `${words.titleOf(q)} · ${words.shortName}`
    return () => {
      document.title = before
    }
  }, [q, stage])
}

/** Searches the record in the browser; what was asked stands in the address. */
export const SearchForm = ({ types, listing }: { types: readonly Choice[]; listing: string }) => {
  const address = useAddress()
  const asked = readAsked(address)
  const question = typeof asked === 'string' ? null : asked
  const [state, again] = useEngine(question === null ? null : JSON.stringify(question), (engine) =>
    engine.find(question ?? { q: '', type: null, after: 0 }),
  )
  useInPlaceOf(listing, asked !== null)
  useTitle(question?.q ?? '', state.stage)
  return (
    <>
      <search className="needs-scripts">
        <form
          className="line-form"
          action="/search"
          onSubmit={(event) => {
            event.preventDefault()
            writeAddress(readForm(event.currentTarget))
          }}
        >
          <label htmlFor="q">{words.label}</label>
          <div>
            <SearchField asked={address.get('q')?.trim() ?? ''} />
            <select
              key={address.get('type')}
              name="type"
              aria-label={words.kind}
              defaultValue={address.get('type') ?? ''}
            >
              <option value="">{words.everything}</option>
              {types.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit">{words.submit}</button>
          </div>
        </form>
      </search>
      <p className="search-status" role="status">
        {typeof asked === 'string' ? asked : statusOf(state)}
      </p>
      {state.stage === 'failed' && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
      {question !== null && state.stage === 'done' && (
        <div className="found">
          <Suspense>
            <SearchAnswer found={state.answer} q={question.q} type={question.type} after={question.after} />
          </Suspense>
        </div>
      )}
    </>
  )
}
