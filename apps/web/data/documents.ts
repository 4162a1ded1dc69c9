import 'server-only'
import { type DocumentRecord, type Id, type RecordOf, recordsOf } from '@csto-record/domain'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'
import { inOrderOfDays } from './filed.ts'

/** All documents, newest first; those without a day last. */
export const documents = inOrderOfDays('document', 'newest-first')

const acts = groupedBy<Id, RecordOf<'act'>>(inOrderOfDays('act'), ({ document }) => document)
const provisions = groupedBy<Id, RecordOf<'provision'>>(recordsOf(dataset, 'provision'), ({ document }) => document)
const articles = new Intl.Collator('en', { numeric: true })

/** What parties did about a document, oldest first, and what its articles provide, in their order. */
export const partsOfDocument = ({ id }: DocumentRecord) => ({
  acts: acts.get(id) ?? [],
  provisions: (provisions.get(id) ?? []).toSorted((left, right) => articles.compare(left.article, right.article)),
})
