'use client'

import type { Choice } from '#web/components/ask/client/choice.ts'
import { useAwake } from '#web/components/ask/client/use-awake.ts'
import { compare as words } from '#web/words/index.ts'

/** Picks two terms; each pair has a page of its own, listed below for those without scripts. */
export const PairPicker = ({ terms, left, right }: { terms: readonly Choice[]; left: string; right: string }) => {
  useAwake()
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const picked = [form.get('left'), form.get('right')].map((value) =>
          terms.findIndex((term) => term.value === value),
        )
        const [one, other] = picked.toSorted((a, b) => a - b).map((position) => terms[position]?.value)
        if (one !== undefined && other !== undefined && one !== other) window.location.href = `/compare/${one}/${other}`
      }}
    >
      {[
        { name: 'left', label: words.one, value: left },
        { name: 'right', label: words.other, value: right },
      ].map(({ name, label, value }) => (
        <div key={name} className="long">
          <label htmlFor={name}>{label}</label>
          <select id={name} name={name} defaultValue={value}>
            {terms.map((term) => (
              <option key={term.value} value={term.value}>
                {term.name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="actions">
        <button type="submit">{words.submit}</button>
      </div>
    </form>
  )
}
