import { type Id, isNestedType, pageOf, pageWordOf, type RecordType } from '@csto-record/domain'
import type { Config } from '../config.ts'
import type { Link } from '../http/endpoint.ts'

/** Places are listed on the page of the states in which they are. */
const listedWith: Readonly<Partial<Record<RecordType, RecordType>>> = { place: 'state' }

/** Where the reader lists the records of a type; null for a type whose records stand on the pages of others. */
const listPageOf = (type: RecordType): string | null =>
  isNestedType(type) ? null : `/${pageWordOf(listedWith[type] ?? type)}`

/** The page of the reader that shows what an answer gives as data, as a member and as a link; null where none does. */
export const webLinks = (
  { readerUrl }: Config,
  of: { readonly record: Id } | { readonly list: RecordType },
): { readonly webPage: string | null; readonly links: readonly Link[] } => {
  const path = 'record' in of ? pageOf(of.record) : listPageOf(of.list)
  if (path === null) return { webPage: null, links: [] }
  const webPage = `${readerUrl}${path}`
  return { webPage, links: [{ rel: 'alternate', href: webPage, type: 'text/html' }] }
}
