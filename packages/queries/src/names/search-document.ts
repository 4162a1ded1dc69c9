import type { AnyRecord, Dataset, Id } from '@csto-record/domain'
import { tenuresByPerson } from '../results/office.ts'
import { nameOf, nameOfId } from './names.ts'

export const searchFields = ['name', 'names', 'acronym', 'text', 'context'] as const
export type SearchField = (typeof searchFields)[number]
/** What the index holds of a record, field by field. */
export type SearchDocument = Readonly<Record<SearchField, string>> & { readonly id: Id }

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
  return [...own, ...matters, record.id.replaceAll(/[/-]/g, ' ')].join(' ')
}

/** Names of what the record belongs to, so that a search for a body finds its meetings after the body itself. */
const contextOf = (dataset: Dataset, record: AnyRecord): string => {
  const name = (id: Id | null): string => (id === null ? '' : nameOfId(dataset, id))
  switch (record.type) {
    case 'event':
      return [record.place, ...record.bodies, record.chair?.who ?? null].map(name).join(' ')
    case 'document':
      return name(record.body)
    case 'person':
      return [
        name(record.state),
        ...(tenuresByPerson(dataset).get(record.id) ?? []).map(({ office, of }) => `${office} ${name(of)}`),
      ].join(' ')
    default:
      return ''
  }
}

export const searchDocument = (dataset: Dataset, record: AnyRecord): SearchDocument => ({
  id: record.id,
  name: nameOf(dataset, record),
  names: 'names' in record ? record.names.map(({ text }) => text).join(' ') : '',
  acronym: 'acronym' in record ? (record.acronym ?? '') : '',
  text: textOf(record),
  context: contextOf(dataset, record),
})
