import * as z from 'zod'
import type { AnyDefinition } from './definition/define.ts'
import type * as Types from './generated/types.ts'
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
export type RecordOf<T extends RecordType> = Types.Records[T]
export type AnyRecord = RecordOf<RecordType>

export type {
  ActRecord,
  BodyRecord,
  ChairmanshipRecord,
  CommitmentRecord,
  DocumentRecord,
  EventRecord,
  ForceRecord,
  MembershipRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  ProvisionRecord,
  RemarkRecord,
  SourceRecord,
  StateRecord,
  TenureRecord,
  TopicRecord,
} from './generated/types.ts'

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
