import { type AnyRecord, allRecords, type Dataset, type Id, type RecordType, recordById } from '@csto-record/domain'
import MiniSearch from 'minisearch'
import { nameOf, nameOfId } from '../names.ts'
import { perDataset } from './memo.ts'
import { fold } from './spellings.ts'

export const searchFields = ['name', 'names', 'acronym', 'text', 'context'] as const
export type SearchField = (typeof searchFields)[number]

/** Words so common in the record that they tell nothing apart. */
const stopWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
const words = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '')
const processTerm = (term: string): string | null => (stopWords.has(term) ? null : term)

const texts = [
  'summary',
  'about',
  'function',
  'composition',
  'definition',
  'note',
  'office',
  'publisher',
  'measure',
  'officialName',
]
const textOf = (record: AnyRecord): string => {
  const values = record as unknown as Readonly<Record<string, unknown>>
  const own = texts.flatMap((field) => (typeof values[field] === 'string' ? [values[field]] : []))
  const matters = record.type === 'event' ? [...record.agenda, ...record.outcomes].map(({ summary }) => summary) : []
  return [...own, ...matters].join(' ')
}
/** Names of what the record belongs to, so that a search for a body finds its meetings after the body itself. */
const contextOf = (dataset: Dataset, record: AnyRecord): string => {
  const ids: readonly (Id | null)[] =
    record.type === 'event'
      ? [record.place, ...record.bodies, record.chair?.who ?? null]
      : record.type === 'document'
        ? [record.body]
        : record.type === 'person'
          ? [record.state, ...dataset.tenures.filter(({ person }) => person === record.id).map(({ of }) => of)]
          : []
  const offices =
    record.type === 'person'
      ? dataset.tenures.filter(({ person }) => person === record.id).map(({ office }) => office)
      : []
  return [...ids.flatMap((id) => (id === null ? [] : [nameOfId(dataset, id)])), ...offices].join(' ')
}
const documentOf = (dataset: Dataset, record: AnyRecord) => ({
  id: record.id,
  name: nameOf(dataset, record),
  names: 'names' in record ? record.names.map(({ text }) => text).join(' ') : '',
  acronym: 'acronym' in record ? (record.acronym ?? '') : '',
  text: `${textOf(record)} ${record.id.replaceAll(/[/-]/g, ' ')}`,
  context: contextOf(dataset, record),
})

/** How much a type's own page is what somebody who types a name looks for. */
const weights: Readonly<Record<RecordType, number>> = {
  person: 2,
  body: 2.2,
  organization: 2.2,
  state: 2,
  force: 2,
  topic: 1.8,
  chairmanship: 1.6,
  place: 1.5,
  event: 1.2,
  document: 1.2,
  commitment: 1,
  remark: 0.8,
  membership: 0.7,
  tenure: 0.6,
  source: 0.5,
}

export const searchIndex = perDataset((dataset: Dataset) => {
  const index = new MiniSearch({
    fields: [...searchFields],
    idField: 'id',
    tokenize: words,
    processTerm,
    searchOptions: {
      boost: { name: 6, acronym: 6, names: 5, text: 1, context: 0.6 },
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      combineWith: 'AND',
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id) => weights[recordById(dataset, id as Id)?.type ?? 'source'],
    },
  })
  index.addAll(allRecords(dataset).map((record) => documentOf(dataset, record)))
  return index
})

/** Names and acronyms that are the query letter for letter once folded go before everything else. */
export const isExactly = (dataset: Dataset, id: Id, query: string): boolean => {
  const record = recordById(dataset, id)
  if (record === undefined) return false
  const { name, acronym } = documentOf(dataset, record)
  const others = 'names' in record ? record.names.map(({ text }) => text) : []
  return [name, acronym, ...others].some((spelling) => spelling !== '' && fold(spelling) === fold(query))
}
