import type { Name } from '@csto-record/domain'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { headOf, type Term } from '#web/data/glossary.ts'
import { glossary as words } from '#web/words/index.ts'

/** What a term is: its kind, what it belongs to, since when. */
export const TermKind = ({ term: { kind, of, span } }: { term: Term }) => (
  <>
    {kind}
    {of !== null && (
      <>
        {` ${words.partOf} `}
        <a href={of.href}>{of.name}</a>
      </>
    )}
    {span !== '' && `, ${span}`}
  </>
)

/** What else it is called, other acronyms first. */
const others = ({ acronyms, others: names }: Term): readonly Name[] => [
  ...acronyms.slice(1).map((text): Name => ({ text, language: null, kind: 'short' })),
  ...names,
]

/** One entry of the glossary. */
export const TermEntry = ({ term }: { term: Term }) => (
  <div id={term.anchor} className="term-entry">
    <dt>
      <a href={term.href}>{headOf(term)}</a>
    </dt>
    {term.acronyms.length > 0 && <dd>{term.name}</dd>}
    {term.russian.length > 0 && <dd lang="ru">{term.russian.join('; ')}</dd>}
    <dd className="about">
      <TermKind term={term} />
    </dd>
    {others(term).length > 0 && (
      <dd className="about">
        {words.also} <OtherNames names={others(term)} />
      </dd>
    )}
  </div>
)
