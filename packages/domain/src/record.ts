import * as z from 'zod'
import type { AnyDefinition } from './definition/define.ts'
import { type NestedType, nestedIn, pluralOf, type RecordType, recordTypes, Slug } from './ids.ts'
import { list } from './types/list.ts'

type List = typeof list

/**
 * The definitions of a list by their types. Throws where the list is not the one that names were written from: then ids
 * would be read by other types than there are.
 */
export const defineRecord = <L extends readonly AnyDefinition[]>(
  types: L,
): { readonly [D in L[number] as D['type']]: D } => {
  const listed = types.map(({ type }) => type).join(', ')
  const named = recordTypes.join(', ')
  if (listed !== named)
    throw new TypeError(`the list has ${listed}, and names were written for ${named}: run npm run record:names`)
  return Object.fromEntries(types.map((definition) => [definition.type, definition])) as never
}

/** Every record type's definition by type; from here follow files, schemas, routes and pages. */
export const definitions = defineRecord<List>(list)

/** The definition of a type, as surfaces see it that treat all types alike. */
export const definitionOf = (type: RecordType): AnyDefinition => definitions[type]

/** The compiled record of a type. */
export type RecordOf<T extends RecordType> = T extends RecordType
  ? Readonly<z.infer<(typeof definitions)[T]['schema']>>
  : never
export type AnyRecord = RecordOf<RecordType>

export type SourceRecord = RecordOf<'source'>
export type StateRecord = RecordOf<'state'>
export type MembershipRecord = RecordOf<'membership'>
export type OrganizationRecord = RecordOf<'organization'>
export type BodyRecord = RecordOf<'body'>
export type PersonRecord = RecordOf<'person'>
export type TenureRecord = RecordOf<'tenure'>
export type ChairmanshipRecord = RecordOf<'chairmanship'>
export type CommitmentRecord = RecordOf<'commitment'>
export type EventRecord = RecordOf<'event'>
export type RemarkRecord = RecordOf<'remark'>
export type DocumentRecord = RecordOf<'document'>
export type ActRecord = RecordOf<'act'>
export type ProvisionRecord = RecordOf<'provision'>
export type ForceRecord = RecordOf<'force'>
export type TopicRecord = RecordOf<'topic'>
export type PlaceRecord = RecordOf<'place'>

/** The nested types whose records stand in files of this type. */
export const nestedTypesOf = (type: RecordType): readonly NestedType[] =>
  recordTypes.filter(
    (candidate): candidate is NestedType => candidate in nestedIn && nestedIn[candidate as NestedType] === type,
  )

/** Schema of one authored file: the fields without `id` and `type`, and the records nested in it by key. */
export const fileSchema = (type: RecordType): z.ZodObject => {
  const authored = (of: RecordType, drop: Readonly<Record<string, true>>) =>
    definitionOf(of).schema.omit({ id: true, type: true, ...drop })
  const nested = nestedTypesOf(type).map((child) => [
    pluralOf(child),
    z.record(Slug, authored(child, { [type]: true })).default({}),
  ])
  return authored(type, {}).extend(Object.fromEntries(nested))
}
