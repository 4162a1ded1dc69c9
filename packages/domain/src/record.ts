import { z } from 'zod'
import { type NestedType, nestedIn, pluralOf, type RecordType, recordTypes, Slug } from './ids.ts'
import { Chairmanship, Commitment } from './types/chairmanship.ts'
import { Document } from './types/document.ts'
import { Event, Remark } from './types/event.ts'
import { Body, Force, Organization } from './types/organization.ts'
import { Person, Tenure } from './types/person.ts'
import { Place, Topic } from './types/scheme.ts'
import { Source } from './types/source.ts'
import { Membership, State } from './types/state.ts'

/** Every record type's definition; from here follow files, schemas, routes and pages. */
export const definitions = {
  source: Source,
  state: State,
  membership: Membership,
  organization: Organization,
  body: Body,
  person: Person,
  tenure: Tenure,
  chairmanship: Chairmanship,
  commitment: Commitment,
  event: Event,
  remark: Remark,
  document: Document,
  force: Force,
  topic: Topic,
  place: Place,
} as const

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
    (definitions[of].schema as z.ZodObject).omit({ id: true, type: true, ...drop })
  const nested = nestedTypesOf(type).map((child) => [
    pluralOf(child),
    z.record(Slug, authored(child, { [type]: true })).default({}),
  ])
  return authored(type, {}).extend(Object.fromEntries(nested))
}
