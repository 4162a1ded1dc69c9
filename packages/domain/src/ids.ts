import { z } from 'zod'

/** Every record type, in the order in which collections are listed. */
export const recordTypes = [
  'source',
  'state',
  'membership',
  'organization',
  'body',
  'person',
  'tenure',
  'chairmanship',
  'commitment',
  'event',
  'remark',
  'document',
  'force',
  'topic',
  'place',
] as const
export type RecordType = (typeof recordTypes)[number]

/** Types that live inside another record's file, and the type of that file. Their ids have two parts. */
export const nestedIn = {
  membership: 'state',
  tenure: 'person',
  commitment: 'chairmanship',
  remark: 'event',
} as const satisfies Partial<Record<RecordType, RecordType>>
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

/** Schema of an id of one of the given types; the type is not looked up, only its form is checked. */
export const idOf = <T extends RecordType>(...types: readonly [T, ...T[]]): z.ZodType<Id<T>, Id<T>> => {
  const wanted = types.map((type) => `${type}/…`).join(', ')
  // The regular expression proves the template-literal type, which zod cannot infer from it.
  return z.string().regex(pattern(types), `an id here is written in full: ${wanted}`) as unknown as z.ZodType<
    Id<T>,
    Id<T>
  >
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

const irregular: Partial<Record<RecordType, string>> = { body: 'bodies', membership: 'memberships' }
/** The plural used for folders, dataset keys and routes: `body` gives `bodies`. */
export const pluralOf = (type: RecordType): string => irregular[type] ?? `${type}s`
