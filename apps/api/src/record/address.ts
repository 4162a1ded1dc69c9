import { type Id, pluralOf, type RecordType, slugOf, typeOf } from '@csto-record/domain'

export const collectionUrl = (type: RecordType): string => `/v1/${pluralOf(type)}`

/** Where a record is found: `event/a` at `/v1/events/a`, `remark/a/b` at `/v1/remarks/a/b`. */
export const recordUrl = (id: Id): string => `${collectionUrl(typeOf(id))}/${slugOf(id)}`
