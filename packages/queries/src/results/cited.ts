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
  recordById,
  recordTypes,
  sourceStandings,
} from '@csto-record/domain'
import * as z from 'zod'
import { nameOfId } from '../names/names.ts'

// What results share has a name (`id`), so that a document made of them describes it once.

const fuzzyDate = CompiledDate.meta({ id: 'DateResult' })
/** A date as results carry it: compiled, never text. */
export const DateResult = fuzzyDate.nullable()
export const EndResult = z.union([fuzzyDate, z.literal('..')]).nullable()
export type DateResult = FuzzyDate | null

const RecordId = idOf(...recordTypes).meta({ id: 'RecordId' })
/** A record by id and name. */
export const Ref = z.strictObject({ id: RecordId, name: z.string() }).meta({ id: 'Ref' })
export type Ref = z.infer<typeof Ref>

/** A citation with enough of its source to be shown or checked without a second question. */
export const Cited = z
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
export type Cited = z.infer<typeof Cited>
export const Evidenced = z.array(Cited)

export const DisputeResult = z
  .strictObject({
    field: z.string(),
    value: Json,
    reason: z.string(),
    note: z.string().nullable(),
    evidence: Evidenced,
  })
  .meta({ id: 'DisputeResult' })
export type DisputeResult = z.infer<typeof DisputeResult>

export const ref = (dataset: Dataset, id: Id): Ref => ({ id, name: nameOfId(dataset, id) })
export const refOrNull = (dataset: Dataset, id: Id | null): Ref | null => (id === null ? null : ref(dataset, id))

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
