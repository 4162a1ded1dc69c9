import * as z from 'zod'
import { as, type Stages } from './definition/field.ts'
import type * as Types from './generated/types.ts'
import { idOf, Slug } from './ids.ts'
import { Json } from './json.ts'

/** Whoever can be quoted, chair a meeting or hold a view. */
export const Actor = idOf('person', 'body', 'organization', 'state', 'force')
export type Actor = Types.Actor

/** How a source stands to what it says: it reports, it announces what is to come, or it relays an interested party's claim. */
export const manners = ['reported', 'announced', 'claimed'] as const
export type Manner = (typeof manners)[number]

const wordCount = (phrase: string): number => phrase.trim().split(/\s+/).length
export const longestPhrase = 8

/** Words as they stand in the source, at most eight: a pointer that a machine can find, not a quotation. */
export const Phrase = z
  .string()
  .min(1)
  .refine((phrase) => wordCount(phrase) <= longestPhrase, `a phrase has at most ${longestPhrase} words`)

const pointer = {
  source: as(idOf('source'), { term: 'prov:entity' }),
  /** Paragraph of the text we hold, counted from 1; null where we hold no text. */
  paragraph: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('the paragraph of the text held that the phrase stands in, counted from 1; null where no text is held'),
  phrase: Phrase,
  /** On whose word the source says so; null where the publisher speaks for itself. */
  by: as(Actor, { term: 'prov:wasAttributedTo' }).nullable().default(null),
  manner: z
    .enum(manners)
    .default('reported')
    .describe(
      'how the source stands to what it says: it reports, it announces what is to come, or it relays the claim of an interested party',
    ),
  note: as(z.string().min(1), { term: 'skos:note', prose: 'own' }).nullable().default(null),
}

/** A place in a source, for a value that stands elsewhere: a dispute, a follow-up. */
export const Citation = z.strictObject(pointer)
export type Citation = Types.Citation

/** `field`, or `field:key` for one entry of a list. */
export const FieldPath = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9]*(?::.+)?$/,
    'a supported field is written as field, or as field:key for one entry of a list',
  )
  .meta({ examples: ['start'] })

export const evidenceOf = <const S extends readonly [string, ...string[]]>(says: S) =>
  z.strictObject({
    ...pointer,
    supports: as(z.array(FieldPath).min(1), { term: 'oa:hasBody' }),
    says: z.enum(says).nullable().default(null).describe('the stage of the life cycle that the source tells of'),
  })

/** The names of stages, in their order: what evidence may say of a record. */
export const stagesIn = <S extends Stages>(stages: S): readonly [keyof S & string, ...(keyof S & string)[]] =>
  // The keys of a literal are what its type says, and a life cycle has at least one stage.
  Object.keys(stages) as unknown as readonly [keyof S & string, ...(keyof S & string)[]]

export const Evidence = z.strictObject({
  ...pointer,
  supports: as(z.array(FieldPath).min(1), { term: 'oa:hasBody' }),
  says: z.null().default(null),
})
export type Evidence = Types.Evidence

export const disputeReasons = [
  'primary-document',
  'later-correction',
  'majority-of-independent-origins',
  'internal-consistency',
  'undecided',
] as const
/** Another value that a source gives for a field; the preferred value stands in the field itself. */
export const Dispute = z.strictObject({
  field: FieldPath,
  /** Written as the field itself would be. */
  value: Json,
  evidence: z.array(Citation).min(1),
  /** Why the record prefers the value that stands in the field. */
  reason: z.enum(disputeReasons).describe('why the record prefers the value that stands in the field'),
  note: as(z.string().min(1), { term: 'skos:note', prose: 'own' }).nullable().default(null),
})
export type Dispute = Types.Dispute

/** A question about this record that the sources seen do not answer. */
export const OpenQuestion = z.strictObject({
  key: Slug,
  field: FieldPath.nullable().default(null),
  question: as(z.string().min(1), { prose: 'own' }).describe('what the sources seen do not answer'),
  /** What was looked through in search of the answer; null where nobody has looked yet. */
  searched: as(z.string().min(1), { prose: 'own' })
    .nullable()
    .default(null)
    .describe('what was looked through in search of the answer; null where nobody has looked yet'),
})
export type OpenQuestion = Types.OpenQuestion

/** Another name or spelling: an aid for finding, not a statement. `language` is a BCP 47 tag, null where the spelling belongs to none in particular. */
export const Name = z.strictObject({
  text: as(z.string().min(1), { term: 'schema:name', prose: 'given' }),
  language: as(
    z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
      .meta({ examples: ['ru'] }),
    { term: 'schema:inLanguage' },
  )
    .nullable()
    .default(null),
  kind: as(z.enum(['spelling', 'translation', 'former', 'short', 'full']), { term: 'own:nameKind' })
    .default('spelling')
    .describe('how the other name stands to the first'),
})
export type Name = Types.Name

/** What every record carries. A `note` is ours; where it states a fact, evidence supports `note`. */
export const common = {
  disputes: z.array(Dispute).default([]),
  open: z.array(OpenQuestion).default([]),
  note: as(z.string().min(1), { term: 'skos:note', prose: 'own' }).nullable().default(null),
}
