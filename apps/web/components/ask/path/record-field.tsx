import { useId } from 'react'
import { warmEngine } from '#web/components/ask/search/use-engine.ts'
import { useSuggestions } from '#web/components/ask/search/use-suggestions.ts'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { shortened } from '#web/format/words.ts'
import { path as pathWords, search as words } from '#web/words/index.ts'

/** What stands in a field: the words typed, and the record that was chosen by them; an empty id where none was. */
export interface Picked {
  readonly id: string
  readonly text: string
}

/** A field for one record: suggestions as one types, of which one is chosen. A combobox as the ARIA practices have it. */
export const RecordField = ({
  name,
  label,
  value,
  onChange,
}: {
  name: string
  label: string
  value: Picked
  onChange: (picked: Picked) => void
}) => {
  const base = useId()
  const { list, isOpen, active, open, shut, move } = useSuggestions(value.text)
  const pick = (at: number) => {
    const chosen = list[at]
    shut()
    if (chosen !== undefined) onChange({ id: chosen.id, text: chosen.found.name })
  }
  // What was typed without choosing means the first of the list.
  const settle = () => {
    if (value.id === '' && isOpen) pick(0)
    else shut()
  }
  return (
    <div className="record-field">
      <label htmlFor={`${base}-field`}>{label}</label>
      <div className="combobox">
        <input
          id={`${base}-field`}
          name={name}
          type="search"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${base}-list`}
          aria-activedescendant={active < 0 ? undefined : `${base}-${active}`}
          maxLength={200}
          required
          value={value.text}
          onFocus={warmEngine}
          onBlur={settle}
          onChange={(event) => {
            onChange({ id: '', text: event.target.value })
            open()
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault()
              move(event.key === 'ArrowDown' ? 1 : -1)
            } else if (event.key === 'Escape' && isOpen) {
              event.preventDefault()
              shut()
            } else if (event.key === 'Enter' && isOpen) {
              event.preventDefault()
              pick(Math.max(active, 0))
            }
          }}
        />
        {isOpen && (
          <div
            id={`${base}-list`}
            role="listbox"
            aria-label={pathWords.suggestionsFor(label)}
            tabIndex={-1}
            className="suggestions"
          >
            {list.map(({ id, type, found: { name: called, language, line, names } }, at) => (
              <div
                key={id}
                id={`${base}-${at}`}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onMouseUp={() => pick(at)}
              >
                <span lang={language ?? undefined}>{shortened(called, 90)}</span>
                <span className="about">
                  {words.kindOf(type)}
                  {line !== '' && ' · '}
                  <Foreign text={line} names={names} />
                </span>
              </div>
            ))}
          </div>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {isOpen ? words.suggested(list.length) : ''}
      </span>
    </div>
  )
}
