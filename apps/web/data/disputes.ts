import 'server-only'
import { type FileType, fileTypes, type Id, pageWordOf, parentOf, type RecordType, typeOf } from '@csto-record/domain'
import { disputes as disputesQuery } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'

/** The type of the page that an id stands on. */
export const pageTypeOf = (id: Id): FileType => typeOf<RecordType>(parentOf(id) ?? id) as FileType

export const disputes = disputesQuery(dataset, {}).disputes

/** What readers dispute most comes first. */
const order: readonly FileType[] = [
  'event',
  'chairmanship',
  ...fileTypes.filter((type) => type !== 'event' && type !== 'chairmanship'),
]
const byType = groupedBy(disputes, ({ record }) => pageTypeOf(record.id))
/** The disputes by the type of record that they are about. */
export const disputesByType = order.flatMap((type) => {
  const own = byType.get(type) ?? []
  return own.length === 0 ? [] : [{ type, word: pageWordOf(type), disputes: own }]
})
/** The types whose disputes stand on the first page; the others have pages of their own. */
export const onFirstPage: readonly FileType[] = ['event']
