import { type AnyRecord, allRecords, type Dataset, definitions, evidenceOfRecord, type Id } from '@csto-record/domain'
import MiniSearch from 'minisearch'
import { perDataset } from '../../memo.ts'
import { spellings } from '../spellings.ts'
import { termsIn } from '../words.ts'
import { countBegun } from './count-begun.ts'
import { readyFields } from './fields.ts'
import { indexOptions } from './index-options.ts'
import { searchDocument } from './search-document.ts'

/** Acts that everything else rests on, meetings that decide, and what forces were sent to do. */
const lifted: ReadonlySet<string> = new Set(['treaty', 'charter', 'session', 'operation'])
/** What more is cited for is more likely to be meant: a doubling of its sources counts for so much. */
const perDoubling = 0.12
/** How likely a record is to be meant: more than others where it is cited more, dated and lasting. */
export const weightOf = (record: AnyRecord): number => {
  const sources = new Set(evidenceOfRecord(record).map(({ source }) => source)).size
  const known = 1 + perDoubling * Math.log2(1 + sources)
  const undated = record.type === 'event' && record.start === null ? 0.4 : 1
  return definitions[record.type].weight * known * undated * ('kind' in record && lifted.has(record.kind) ? 1.6 : 1)
}

/** The index, every term in it, since a word that the record has is not guessed at, and what it was made of. */
export const searchIndex = perDataset((dataset: Dataset) => {
  const terms = new Set<string>()
  const weightById = new Map<Id, number>(allRecords(dataset).map((record) => [record.id, weightOf(record)]))
  const index = new MiniSearch({
    ...indexOptions((id) => weightById.get(id) ?? 1),
    tokenize: (text, field) => {
      const made = [
        ...(field !== undefined && readyFields.has(field)
          ? text.split(' ').filter((term) => term !== '')
          : termsIn(text)),
      ]
      for (const term of made) terms.add(term)
      return made
    },
  })
  const documents = allRecords(dataset).map((record) => searchDocument(dataset, record))
  index.addAll(documents)
  const sorted = [...terms].toSorted()
  /** How many terms begin in a way: what it costs to look for them all. */
  const begunBy = (beginning: string): number => countBegun(sorted, beginning)
  return {
    index,
    terms,
    sorted,
    begunBy,
    weightById,
    documents: new Map(documents.map((document) => [document.id, document])),
  }
})
/** The words of names: a word that no name has may be another spelling of one, though a text has it. */
export const nameTerms = perDataset(
  (dataset: Dataset): ReadonlySet<string> => new Set(spellings(dataset).flatMap(({ text }) => [...termsIn(text)])),
)
