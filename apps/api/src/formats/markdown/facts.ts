import { type AnyRecord, definitionOf, type Fact, factsOf, fieldsWith, isOurs } from '@csto-record/domain'
import { cite, citeDisputes, type DisputeResult } from '@csto-record/queries'
import { inWords } from '@csto-record/queries/citation'
import type { ListItem } from 'mdast'
import { entry, strong, text } from './blocks.ts'
import { type Around, inline } from './inline.ts'
import type { Notes } from './notes.ts'

/** Another value that sources give, and why the record does not prefer it. */
export const disputeEntry = ({ value, reason, note, evidence }: DisputeResult, around: Around, notes: Notes) =>
  entry([
    text('Sources differ: '),
    inline(value, around),
    ...notes.marks(evidence),
    text(
      reason === 'undecided'
        ? ' (nothing settles which is right)'
        : ` (not preferred, by ${reason.replaceAll('-', ' ')})`,
    ),
    text(note === null ? '' : `. ${note}`),
  ])

/** A fact in words with the marks of its evidence, and what sources say otherwise below it. */
const valueEntry = (label: string | null, fact: Fact, around: Around, notes: Notes): ListItem =>
  entry(
    [
      ...(label === null ? [] : [strong(label), text(': ')]),
      inline(fact.value, around),
      ...notes.marks(cite(around.dataset, fact.evidence)),
    ],
    citeDisputes(around.dataset, fact.disputes).map((dispute) => disputeEntry(dispute, around, notes)),
  )

/** One field: its value, each of several, or that nothing is known. */
const fieldEntry = (field: string, facts: readonly Fact[], isList: boolean, around: Around, notes: Notes): ListItem => {
  const label = inWords(field)
  const [first] = facts
  if (first === undefined) return entry([strong(label), text(isList ? ': none is told of' : ': not known')])
  if (first.key === null) return valueEntry(label, first, around, notes)
  return entry(
    [strong(label)],
    facts.map((fact) => valueEntry(null, fact, around, notes)),
  )
}

/** Everything a record states, field by field, the fields that it says nothing of included. */
export const factEntries = (record: AnyRecord, around: Around, notes: Notes): readonly ListItem[] => {
  const facts = factsOf(record)
  const values: Readonly<Record<string, unknown>> = { ...record }
  const fields = fieldsWith(definitionOf(record.type), 'fact').filter((field) => !isOurs(record, field))
  const noted = facts.some(({ field }) => field === 'note') ? ['note'] : []
  return [...fields, ...noted].map((field) =>
    fieldEntry(
      field,
      facts.filter((fact) => fact.field === field),
      Array.isArray(values[field]),
      around,
      notes,
    ),
  )
}
