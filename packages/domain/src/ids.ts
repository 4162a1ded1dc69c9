import * as z from 'zod'
import { said } from './definition/field.ts'
import { names } from './generated/names.ts'

type Named = (typeof names)[number]
type TypesOf<L extends readonly { readonly type: string }[]> = { readonly [K in keyof L]: L[K]['type'] }
export type RecordType = Named['type']

/** Every record type, in the order in which collections are listed. */
// A list of what each entry calls its type, entry by entry; `map` forgets that there are as many.
export const recordTypes = names.map(({ type }) => type) as unknown as TypesOf<typeof names>

/** Types that live inside another record's file, and the type of that file. Their ids have two parts. */
export const nestedIn = Object.fromEntries(
  names.flatMap(({ type, in: parent }) => (parent === null ? [] : [[type, parent]])),
) as { readonly [N in Named as N extends { readonly in: string } ? N['type'] : never]: Exclude<N['in'], null> }
export type NestedType = keyof typeof nestedIn
export type FileType = Exclude<RecordType, NestedType>

export const isNestedType = (type: RecordType): type is NestedType => type in nestedIn
export const fileTypes = recordTypes.filter((type): type is FileType => !isNestedType(type))

/**
 * The id of a record: `<type>/<slug>`, or `<type>/<parent slug>/<key>` for a record inside another's file.
 * Ids are the file names of the record and never die: a retired id stands in `redirects.yaml`.
 */
export type Id<T extends RecordType = RecordType> = T extends RecordType ? `${T}/${string}` : never

export type SourceId = Id<'source'>
export type StateId = Id<'state'>
export type MembershipId = Id<'membership'>
export type OrganizationId = Id<'organization'>
export type BodyId = Id<'body'>
export type PersonId = Id<'person'>
export type TenureId = Id<'tenure'>
export type ChairmanshipId = Id<'chairmanship'>
export type CommitmentId = Id<'commitment'>
export type EventId = Id<'event'>
export type RemarkId = Id<'remark'>
export type DocumentId = Id<'document'>
export type ForceId = Id<'force'>
export type TopicId = Id<'topic'>
export type PlaceId = Id<'place'>

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const slugPattern = new RegExp(`^${slug}$`)
const pattern = (types: readonly RecordType[]) =>
  new RegExp(`^(?:${types.map((type) => `${type}/${isNestedType(type) ? `${slug}/` : ''}${slug}`).join('|')})$`)
const anyPattern = pattern(recordTypes)

/** Lower-case ASCII words joined by single hyphens. */
export const Slug = z.string().regex(slugPattern, 'a slug is lower-case ASCII words joined by single hyphens')

/** Schema of an id of one of some types. An interface, so that declarations name it instead of writing the ids out. */
export interface Ref<T extends RecordType> extends z.ZodType<Id<T>, Id<T>> {}

/** Schema of an id of one of the given types; the type is not looked up, only its form is checked. */
export const idOf = <T extends RecordType>(...types: readonly [T, ...T[]]): Ref<T> => {
  const wanted = types.map((type) => `${type}/…`).join(', ')
  const schema = z.string().regex(pattern(types), `an id here is written in full: ${wanted}`)
  said.add(schema, { types })
  // The regular expression proves the template-literal type, which zod cannot infer from it.
  return schema as unknown as Ref<T>
}

export const isId = (value: unknown): value is Id => typeof value === 'string' && anyPattern.test(value)
export const isSlug = (value: string): boolean => slugPattern.test(value)

/** The record type an id names. */
export const typeOf = <T extends RecordType>(id: Id<T>): T => id.slice(0, id.indexOf('/')) as T
/** The part of an id after its type: `27` in `event/27`, `a/b` in `remark/a/b`. */
export const slugOf = (id: Id): string => id.slice(id.indexOf('/') + 1)
/** Whether an id is of one of the given types. */
export const hasType = <T extends RecordType>(id: Id, ...types: readonly T[]): id is Id<T> =>
  types.some((type) => id.startsWith(`${type}/`))
/** The id of the record in whose file a nested record stands; null for a record with a file of its own. */
export const parentOf = (id: Id): Id<FileType> | null => {
  const type = typeOf(id)
  if (!isNestedType(type)) return null
  const path = slugOf(id)
  return `${nestedIn[type]}/${path.slice(0, path.indexOf('/'))}`
}

const plurals: ReadonlyMap<string, string> = new Map(names.map(({ type, plural }) => [type, plural]))
/** The plural used for folders, dataset keys and routes: `body` gives `bodies`. */
export const pluralOf = (type: RecordType): string => plurals.get(type) ?? type
/** The name of the collection of a type, as a type: `Plural<'body'>` is `'bodies'`. */
export type Plural<T extends RecordType> = Extract<Named, { readonly type: T }>['plural']
/** The word for a type in addresses of pages: `people`; for a nested type, of the page it stands on. */
export type PageWord = Named['page']
const pageWords: ReadonlyMap<string, PageWord> = new Map(names.map(({ type, page }) => [type, page]))
export const pageWordOf = (type: RecordType): string => pageWords.get(type) ?? type
/** Where the reader shows a record: `/people/a`; one inside another's file is a place on that page, `/events/a#b`. */
export const pageOf = (id: Id): string => {
  const parent = parentOf(id)
  if (parent !== null) return `${pageOf(parent)}#${slugOf(id).split('/')[1]}`
  return `/${pageWordOf(typeOf<RecordType>(id))}/${slugOf(id)}`
}

/** What the section of a type is called: `People`. */
const titles: ReadonlyMap<string, string> = new Map(names.map(({ type, title }) => [type, title]))
export const titleOf = (type: RecordType): string => titles.get(type) ?? type
