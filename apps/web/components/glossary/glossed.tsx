import { cache, useId } from 'react'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { type Term, termHref, termsByAcronym } from '#web/data/glossary.ts'
import { acronymsIn } from '#web/format/acronyms.ts'
import { glossary as words } from '#web/words/index.ts'
import { TermKind } from './term-entry.tsx'

/** The terms that the page at hand has explained already: each is explained where it stands first. */
const explained = cache(() => new Set<string>())

/** An acronym that tells what it stands for: on hover by its title, by keyboard or touch in a note over the page. */
const Acronym = ({ text, term }: { text: string; term: Term }) => {
  const id = useId()
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        <abbr title={term.name}>{text}</abbr>
      </button>
      <span id={id} popover="auto" className="term-note" role="note">
        <a href={term.href}>{term.name}</a>
        {term.russian.length > 0 && <span lang="ru">{term.russian.join('; ')}</span>}
        <span className="about">
          <TermKind term={term} />
        </span>
        <a href={termHref(term)}>{words.more}</a>
      </span>
    </>
  )
}

/** A text of the page in which each acronym that the record knows explains itself, where it stands first on the page. */
export const Glossed = ({ text }: { text: string }) =>
  acronymsIn(text, termsByAcronym).map(({ start, text: stretch, term }) => {
    const known = explained()
    if (term === null || known.has(term.id)) return <Foreign key={start} text={stretch} />
    known.add(term.id)
    return <Acronym key={start} text={stretch} term={term} />
  })
