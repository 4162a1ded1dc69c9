import {
  type AnyRecord,
  type Dataset,
  recordById,
  referencesOf,
  type SourceId,
  type SourceRecord,
} from '@csto-record/domain'
import type { Presented } from '@csto-record/formats'
import type { Writer, Written } from '../writer.ts'
import { writeBiblatex } from './biblatex.ts'
import { type CslItem, recordItem, sourceItem } from './csl.ts'
import { recordNote, sourceNote } from './footnote.ts'
import { writeRis } from './ris.ts'

/** The forms in which reference managers take items. */
export const bibliographies = <B>(itemsOf: (body: B, written: Written) => readonly CslItem[]) => {
  const as =
    (write: (items: readonly CslItem[]) => string): Writer<B> =>
    (body, written) =>
      write(itemsOf(body, written))
  return { 'csl.json': as((items) => JSON.stringify(items)), bib: as(writeBiblatex), ris: as(writeRis) }
}

/** The sources of some ids, each once, in their order. */
export const sourcesOf = (dataset: Dataset, ids: readonly SourceId[]): readonly SourceRecord[] =>
  [...new Set(ids)].flatMap((id) => recordById(dataset, id) ?? [])

/** The sources that a record names as evidence, in disputes or follow-ups; of a source itself and nothing else. */
const citedBy = (record: AnyRecord): readonly SourceId[] =>
  record.type === 'source'
    ? [record.id]
    : referencesOf(record).flatMap(({ to }) => (to.startsWith('source/') ? [to as SourceId] : []))

const itemsOfRecord = (record: Presented, written: Written): readonly CslItem[] => {
  const sources = sourcesOf(written.dataset, citedBy(record)).map(sourceItem)
  return record.type === 'source' ? sources : [recordItem(record, written), ...sources]
}

/** A record with the sources that it rests on, as items to be cited; of a source, that alone. */
const one = bibliographies<{ readonly record: Presented }>(({ record }, written) => itemsOfRecord(record, written))

/** A record as a footnote: itself, and on a line each the pages it rests on. */
const writeFootnote: Writer<{ readonly record: Presented }> = ({ record }, written) => {
  const { dataset } = written
  if (record.type === 'source') return `${sourceNote(dataset, record.id)}.\n`
  const { title, URL: address } = recordItem(record, written)
  const sources = sourcesOf(dataset, citedBy(record)).map(({ id }) => `${sourceNote(dataset, id)}.`)
  return [`${recordNote(title, address, written)}.`, ...sources, ''].join('\n')
}

export const recordCitations = { ...one, txt: writeFootnote }

/** The sources that the records of a list rest on, each once: the bibliography of a selection. */
export const listCitations = bibliographies<{ readonly items: readonly Presented[] }>(({ items }, { dataset }) =>
  sourcesOf(dataset, items.flatMap(citedBy)).map(sourceItem),
)
