import { type Id, pageWordOf, parentOf, type RecordType, slugOf, typeOf } from '@csto-record/domain'

/** Where the reader shows a record: `/people/a`; one inside another's file is a place on that page, `/events/a#b`. */
export const pageOf = (id: Id): string => {
  const parent = parentOf(id)
  if (parent === null) return `/${pageWordOf(typeOf<RecordType>(id))}/${slugOf(id)}`
  return `${pageOf(parent)}#${slugOf(id).split('/')[1]}`
}
