import {
  type FileType,
  fileTypes,
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

const pluralsByPageWord: ReadonlyMap<string, string> = new Map(
  fileTypes.map((type) => [pageWordOf(type), pluralOf(type)]),
)
/** Where the API has what a page shows: a record, or all of a type; null for a page that shows something else. */
export const dataPath = (href: string): string | null => {
  const [, word = '', slug, ...more] = href.split('/')
  const plural = pluralsByPageWord.get(word)
  if (plural === undefined || more.length > 0) return null
  return `/v1/${plural}${slug === undefined ? '' : `/${slug}`}`
}
