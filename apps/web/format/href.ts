import {
  type FileType,
  type Id,
  pageWordOf,
  parentOf,
  pluralOf,
  type RecordType,
  slugOf,
  typeOf,
} from '@csto-record/domain'

/** The address of a record's page; a record inside another's file is a place on that page. */
export const hrefOf = (id: Id): string => {
  const parent = parentOf(id)
  if (parent !== null) return `${hrefOf(parent)}#${slugOf(id).split('/')[1]}`
  return `/${pageWordOf(typeOf<RecordType>(id))}/${slugOf(id)}`
}

/** The id a page's slug stands for. */
export const idFrom = <T extends FileType>(type: T, slug: string): Id<T> => {
  const id: string = `${type}/${slug}`
  // The template literal is the id's own form; TypeScript does not distribute it over a generic type.
  return id as Id<T>
}

/** Where the API has a record. */
export const apiPath = (id: Id): string => `/v1/${pluralOf(typeOf<RecordType>(id))}/${slugOf(id)}`
