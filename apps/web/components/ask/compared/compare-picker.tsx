'use client'

import { lazy, Suspense } from 'react'
import type { Choice } from '#web/components/ask/client/choice.ts'
import { readForm } from '#web/components/ask/client/read-form.ts'
import { useAddress, writeAddress } from '#web/components/ask/client/use-address.ts'
import { compared as words } from '#web/words/index.ts'

const CompareAnswer = lazy(() => import('./compare-answer.tsx').then((module) => ({ default: module.CompareAnswer })))

/** One to choose: its key, its name, its page. */
export interface ComparedChoice extends Choice {
  readonly href: string
}

/** Chooses two of a kind; what was chosen stands in the address, and the answer below. */
export const ComparePicker = ({ choices }: { choices: readonly ComparedChoice[] }) => {
  const address = useAddress()
  const [left, right] = [address.get('left') ?? '', address.get('right') ?? '']
  return (
    <>
      <form
        className="filters needs-scripts"
        key={address.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          writeAddress(readForm(event.currentTarget))
        }}
      >
        {[
          { name: 'left', label: words.left, value: left },
          { name: 'right', label: words.right, value: right },
        ].map(({ name, label, value }) => (
          <div key={name} className="long">
            <label htmlFor={name}>{label}</label>
            <select
              id={name}
              name={name}
              defaultValue={choices.some((one) => one.value === value) ? value : ''}
              required
            >
              <option value="">{words.noChoice}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="actions">
          <button type="submit">{words.submit}</button>
        </div>
      </form>
      <div className="answer" aria-live="polite">
        {left !== '' && right !== '' && (
          <Suspense>
            <CompareAnswer choices={choices} left={left} right={right} />
          </Suspense>
        )}
      </div>
    </>
  )
}
