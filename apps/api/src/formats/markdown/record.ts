import { type AnyRecord, definitionOf, evidenceOfRecord, fieldsWith, pageOf, titleOf } from '@csto-record/domain'
import type { Presented } from '@csto-record/formats'
import { cite, citeDisputes, nameOf } from '@csto-record/queries'
import { inWords, pathInWords } from '@csto-record/queries/citation'
import type { BlockContent, ListItem, RootContent } from 'mdast'
import type { Writer, Written } from '../writer.ts'
import { code, entry, heading, link, listOf, paragraph, strong, text, writeBlocks } from './blocks.ts'
import { disputeEntry, factEntries } from './facts.ts'
import { type Around, inline } from './inline.ts'
import { makeNotes, type Notes } from './notes.ts'

/** What is ours: the fields by which records are ordered and found, which state nothing about the world. */
const ownEntries = (record: AnyRecord, around: Around): readonly ListItem[] => {
  const values: Readonly<Record<string, unknown>> = { ...record }
  const definition = definitionOf(record.type)
  const fields = [...fieldsWith(definition, 'editorial'), ...fieldsWith(definition, 'aid')]
  return fields.flatMap((field) => {
    const value = values[field]
    if (Array.isArray(value)) {
      const entries: readonly unknown[] = value
      return entries.length === 0
        ? []
        : [
            entry(
              [strong(inWords(field))],
              entries.map((one) => entry([inline(one, around)])),
            ),
          ]
    }
    // What is ours and left out is not unknown: there was nothing to say.
    return [entry([strong(inWords(field)), text(': '), value === null ? text('not given') : inline(value, around)])]
  })
}

/** Disputes of fields that hold no value, and so stand with no fact. */
const looseDisputes = (record: AnyRecord, around: Around, notes: Notes): readonly ListItem[] => {
  const values: Readonly<Record<string, unknown>> = { ...record }
  return citeDisputes(around.dataset, record.disputes).flatMap((dispute) =>
    (values[dispute.field.split(':')[0] ?? ''] ?? null) === null
      ? [entry([strong(pathInWords(around.dataset, dispute.field))], [disputeEntry(dispute, around, notes)])]
      : [],
  )
}

const openEntries = ({ open }: AnyRecord): readonly ListItem[] =>
  open.map(({ question, searched }) =>
    entry([text(question), text(searched === null ? ' Nobody has looked yet.' : ` Looked through: ${searched}`)]),
  )

const section = (depth: 2 | 3, title: string, entries: readonly ListItem[]): readonly BlockContent[] =>
  entries.length === 0 ? [] : [heading(depth, text(title)), ...listOf(entries)]

/** The blocks of a record: what it is, what it states, what is ours, what is asked and not answered. */
export const recordBlocks = (
  record: Presented,
  depth: 1 | 2,
  written: Written,
  notes: Notes,
): readonly RootContent[] => {
  const { dataset, config } = written
  const below = depth === 1 ? 2 : 3
  const status = 'status' in record ? (record.status ?? 'not told by any dated source') : null
  const unplaced = cite(
    dataset,
    evidenceOfRecord(record).filter(({ supports }) => supports.length === 0),
  )
  return [
    heading(depth, link(nameOf(dataset, record), `${config.readerUrl}${pageOf(record.id)}`)),
    paragraph(
      text(`${titleOf(record.type)}, `),
      code(record.id),
      text(status === null ? '.' : `. Status, derived from dated evidence: ${status.replaceAll('-', ' ')}.`),
      ...notes.marks(unplaced),
    ),
    ...section(below, 'What sources state', [
      ...factEntries(record, written, notes),
      ...looseDisputes(record, written, notes),
    ]),
    ...section(below, 'How the record describes and orders it', ownEntries(record, written)),
    ...(record.note === null ? [] : [paragraph(strong('Note'), text(`: ${record.note}`))]),
    ...section(below, 'Questions that no source seen answers', openEntries(record)),
  ]
}

/** What every document ends with: its notes, and what it is made from. */
export const closing = ({ dataset, config: { identity } }: Written, notes: Notes): readonly RootContent[] => [
  paragraph(
    text(`${identity.title}, version ${dataset.version}, sources looked at until ${dataset.asOf}. `),
    link(identity.licence.name, identity.licence.url),
    text('.'),
  ),
  ...notes.definitions(),
]

/** A record as Markdown. */
export const writeRecordMarkdown: Writer<{ readonly record: Presented }> = ({ record }, written) => {
  const notes = makeNotes()
  const blocks = recordBlocks(record, 1, written, notes)
  return writeBlocks([...blocks, ...closing(written, notes)])
}
