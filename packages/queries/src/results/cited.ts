import {
  type Citation,
  CompiledDate,
  type Dataset,
  type Evidence,
  type Fact,
  type FuzzyDate,
  type Id,
  idOf,
  Json,
  manners,
  originOf,
  type RecordType,
  recordById,
  recordTypes,
  sourceStandings,
} from '@csto-record/domain'
import * as z from 'zod'
import type * as Types from '../generated/shared.ts'
import { nameOfId } from '../names/names.ts'

// What results share has a name (`id`), so that a document made of them describes it once.

const fuzzyDate = CompiledDate.meta({ id: 'DateResult' })
/** A date as results carry it: compiled, never text. */
export const DateResult = fuzzyDate.nullable()
export const EndResult = z.union([fuzzyDate, z.literal('..')]).nullable()
export type DateResult = FuzzyDate | null

export const RecordId = idOf(...recordTypes).meta({ id: 'RecordId' })
/** A record by id and name. */
export type Ref<T extends RecordType = RecordType> = Types.Ref<T>
export const Ref: z.ZodType<Ref> = z.strictObject({ id: RecordId, name: z.string() }).meta({ id: 'Ref' })

const referring = z.registry<{ readonly types: readonly RecordType[] }>()
/** Schema of a record of some types by id and name. An interface, so that declarations name it. */
export interface RefTo<T extends RecordType> extends z.ZodType<Ref<T>, Ref<T>> {}
/** A record of one of some types by id and name; in a document of schemas it is a `Ref` like any other. */
export const refTo = <T extends RecordType>(...types: readonly [T, ...T[]]): RefTo<T> => {
  const schema = z.lazy(() => Ref)
  referring.add(schema, { types })
  // Ids are made of the types that the dataset says; the schema checks that they are ids.
  return schema as unknown as RefTo<T>
}
/** The types that a schema made by `refTo` refers to; undefined for any other. */
export const referringTo = (schema: z.ZodType): readonly RecordType[] | undefined => referring.get(schema)?.types

/** A citation with enough of its source to be shown or checked without a second question. */
export const Cited: z.ZodType<Types.Cited> = z
  .strictObject({
    source: idOf('source'),
    publisher: z.string(),
    title: z.string(),
    url: z.string(),
    published: DateResult,
    standing: z.enum(sourceStandings),
    /** The first of the pages that print this text; the source itself where it copies none. Count these, not pages. */
    origin: idOf('source'),
    paragraph: z.int().nullable(),
    /** At most eight words, as they stand in the source: a pointer to the place. */
    phrase: z.string(),
    /** On whose word the source says so; null where the publisher speaks for itself. */
    by: Ref.nullable(),
    manner: z.enum(manners),
    /** The stage this source puts the matter in; null where it says nothing of that. */
    says: z.string().nullable(),
    /** The fields it is cited for, as `field` or `field:key`; empty where it stands beside one value only. */
    supports: z.array(z.string()),
    note: z.string().nullable(),
  })
  .meta({ id: 'Cited' })
export type Cited = Types.Cited
export const Evidenced: z.ZodType<readonly Types.Cited[]> = z.array(Cited)

export const DisputeResult: z.ZodType<Types.DisputeResult> = z
  .strictObject({
    field: z.string(),
    value: Json,
    reason: z.string(),
    note: z.string().nullable(),
    evidence: Evidenced,
  })
  .meta({ id: 'DisputeResult' })
export type DisputeResult = Types.DisputeResult

export const ref = <T extends RecordType>(dataset: Dataset, id: Id<T>): Ref<T> => ({ id, name: nameOfId(dataset, id) })
export const refOrNull = <T extends RecordType>(dataset: Dataset, id: Id<T> | null): Ref<T> | null =>
  id === null ? null : ref(dataset, id)

/** Fills a citation in with its source. A citation whose source the dataset lacks is left out. */
export const cite = (dataset: Dataset, citations: readonly (Citation | Evidence)[]): Cited[] =>
  citations.flatMap((citation) => {
    const source = recordById(dataset, citation.source)
    if (source === undefined) return []
    const { publisher, title, url, published, standing } = source
    const { paragraph, phrase, manner, note } = citation
    const says = 'says' in citation ? citation.says : null
    return [
      {
        source: source.id,
        publisher,
        title,
        url,
        published,
        standing,
        origin: originOf(dataset, source.id),
        paragraph,
        phrase,
        by: refOrNull(dataset, citation.by),
        manner,
        says,
        supports: 'supports' in citation ? [...citation.supports] : [],
        note,
      },
    ]
  })

export const citeDisputes = (dataset: Dataset, disputes: Fact['disputes']): DisputeResult[] =>
  disputes.map(({ field, value, reason, note, evidence }) => ({
    field,
    value,
    reason,
    note,
    evidence: cite(dataset, evidence),
  }))
