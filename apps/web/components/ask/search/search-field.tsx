import { useEffect, useRef, useState } from 'react'
import { useTypedBefore } from '#web/components/ask/client/use-typed-before.ts'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { shortened } from '#web/format/words.ts'
import { search as words } from '#web/words/index.ts'
import { warmEngine } from './use-engine.ts'
import { type Suggestions, useSuggestions } from './use-suggestions.ts'

const listId = 'suggestions'
const optionId = (at: number): string => `suggestion-${at}`

const Options = ({
  list,
  active,
  onPick,
}: Pick<Suggestions, 'list' | 'active'> & { onPick: (href: string) => void }) => (
  // The field keeps the focus; its keys reach the options through `aria-activedescendant`.
  <div id={listId} role="listbox" aria-label={words.suggestions} tabIndex={-1} className="suggestions">
    {list.map(({ id, type, found: { name, language, href, line, names } }, at) => (
      <div
        key={id}
        id={optionId(at)}
        role="option"
        aria-selected={at === active}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onMouseUp={() => onPick(href)}
      >
        <span lang={language ?? undefined}>{shortened(name, 90)}</span>
        <span className="about">
          {words.kindOf(type)}
          {line !== '' && ' · '}
          <Foreign text={line} names={names} />
        </span>
      </div>
    ))}
  </div>
)

/** The field of a search, with suggestions as one types: a combobox as the ARIA Authoring Practices Guide has it. */
export const SearchField = ({ asked }: { asked: string }) => {
  const [typed, setTyped] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  const askedBefore = useRef(asked)
  useTypedBefore(field, setTyped)
  useEffect(() => {
    if (askedBefore.current !== asked) setTyped(asked)
    askedBefore.current = asked
  }, [asked])
  const { list, isOpen, active, open, shut, move } = useSuggestions(typed)
  const go = (href: string) => {
    window.location.href = href
  }
  return (
    <div className="combobox">
      <input
        ref={field}
        id="q"
        name="q"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        maxLength={200}
        required
        value={typed}
        onFocus={warmEngine}
        onBlur={shut}
        onChange={(event) => {
          setTyped(event.target.value)
          open()
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            move(event.key === 'ArrowDown' ? 1 : -1)
          } else if (event.key === 'Escape' && isOpen) {
            event.preventDefault()
            shut()
          } else if (event.key === 'Enter') {
            const chosen = isOpen ? list[active] : undefined
            shut()
            if (chosen === undefined) return
            event.preventDefault()
            go(chosen.found.href)
          }
        }}
      />
      {isOpen && <Options list={list} active={active} onPick={go} />}
      <span className="visually-hidden" role="status">
        {isOpen ? words.suggested(list.length) : ''}
      </span>
    </div>
  )
}
