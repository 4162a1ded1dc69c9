import { type Id, pluralOf, type RecordType, slugOf, typeOf } from '@csto-record/domain'

export const collectionUrl = (type: RecordType): string => `/v1/${pluralOf(type)}`

/** Where a record is found: `event/a` at `/v1/events/a`, `remark/a/b` at `/v1/remarks/a/b`. */
export const recordUrl = (id: Id): string => `${collectionUrl(typeOf(id))}/${slugOf(id)}`

/** Where a fact is found by its id, `event/a/bodies:body/b`. A key may hold whatever a value does. */
export const factUrl = (id: string): string =>
  `/v1/facts/${id.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')}`
