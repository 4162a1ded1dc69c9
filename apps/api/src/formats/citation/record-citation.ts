import type { Presented } from '@csto-record/formats'
import {
  recordItem,
  recordItems,
  recordNote,
  sourceItems,
  sourceNote,
  sourcesCitedBy,
} from '@csto-record/queries/citation'
import type { Writer } from '../writer.ts'
import { bibliographies } from './bibliography.ts'
import { imprintOf } from './imprint.ts'

/** A record with the sources that it rests on, as items to be cited; of a source, that alone. */
const one = bibliographies<{ readonly record: Presented }>(({ record }, written) =>
  recordItems(written.dataset, record, imprintOf(written)),
)

/** A record as a footnote: itself, and on a line each the pages it rests on. */
const writeFootnote: Writer<{ readonly record: Presented }> = ({ record }, written) => {
  const { dataset } = written
  if (record.type === 'source') return `${sourceNote(dataset, record.id)}.\n`
  const imprint = imprintOf(written)
  const { title, URL: address } = recordItem(dataset, record, imprint)
  const sources = [...new Set(sourcesCitedBy(record))].map((id) => `${sourceNote(dataset, id)}.`)
  return [`${recordNote({ title, address }, dataset, imprint)}.`, ...sources, ''].join('\n')
}

export const recordCitations = { ...one, txt: writeFootnote }

/** The sources that the records of a list rest on, each once: the bibliography of a selection. */
export const listCitations = bibliographies<{ readonly items: readonly Presented[] }>(({ items }, { dataset }) =>
  sourceItems(dataset, items.flatMap(sourcesCitedBy)),
)
