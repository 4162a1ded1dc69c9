import 'server-only'
import { type DocumentRecord, type Id, type RecordOf, recordsOf, statusOf } from '@csto-record/domain'
import type { ListedDocument } from '#web/components/record/document/document-list.tsx'
import { groupedBy } from '#web/format/grouped.ts'
import { byYear } from './by-year.ts'
import { dataset, nameOf } from './dataset.ts'
import { filedDayOf, inOrderOfDays } from './filed.ts'

const newestFirst = inOrderOfDays('document', 'newest-first')
const hasYear = ({ id }: DocumentRecord): boolean => filedDayOf(id)?.earliest != null
/** All documents, newest first; those without a year last. */
export const documents = [...newestFirst.filter(hasYear), ...newestFirst.filter((document) => !hasYear(document))]
export const documentsByYear = byYear(documents)

const acts = groupedBy<Id, RecordOf<'act'>>(inOrderOfDays('act'), ({ document }) => document)
const provisions = groupedBy<Id, RecordOf<'provision'>>(recordsOf(dataset, 'provision'), ({ document }) => document)
const articles = new Intl.Collator('en', { numeric: true })

/** What parties did about a document, oldest first, and what its articles provide, in their order. */
export const partsOfDocument = ({ id }: DocumentRecord) => ({
  acts: acts.get(id) ?? [],
  provisions: (provisions.get(id) ?? []).toSorted((left, right) => articles.compare(left.article, right.article)),
})

/** Documents as lists show them. */
export const listedDocuments = (some: readonly DocumentRecord[]): readonly ListedDocument[] =>
  some.map((document) => ({
    id: document.id,
    name: document.name,
    kind: document.kind,
    status: statusOf(dataset, document)?.status ?? null,
    on: filedDayOf(document.id),
    body: document.body === null ? null : nameOf(document.body),
  }))

const ofKind = groupedBy(documents, ({ kind }) => kind)
/**
 * Whether most documents of a kind have something on record in a field: what most lack is no gap of one of them, and a
 * page does not make a row of it.
 */
export const isUsual = (kind: DocumentRecord['kind'], field: 'adopted' | 'signed' | 'inForce'): boolean => {
  const all = ofKind.get(kind) ?? []
  return all.filter((document) => document[field] !== null).length * 2 > all.length
}
