import * as z from 'zod'
import { defineType, textOrNull } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { FuzzyDate } from '../edtf.ts'
import { idOf } from '../ids.ts'

/**
 * What a party does about a document. `considered` is a step on the way that is not yet a ratification: a bill, a
 * committee, one chamber; `stage` says which.
 */
export const actKinds = ['signed', 'considered', 'ratified', 'deposited', 'in-force', 'withdrawn'] as const
export const actStages = [
  'draft',
  'bill',
  'committee',
  'lower-house',
  'upper-house',
  'parliament',
  'law',
  'decree',
] as const

export const Act = defineType({
  type: 'act',
  in: 'document',
  inTerm: 'schema:object',
  title: 'Acts by party',
  summary: 'What a party did about a document: signed, considered, ratified it, or withdrew.',
  class: 'schema:Action',
  caption: ({ party, kind, document }, named) => `${named(party)}: ${kind}, ${named(document)}`,
  dated: ['on'],
  weight: 0.6,
  fields: {
    party: fact(idOf('state', 'organization', 'body'), { term: 'schema:agent', tie: 'party' }),
    kind: fact(z.enum(actKinds).describe('what the party did about the document')),
    /** How far a ratification had come, or by what kind of act it was made; null where no source says. */
    stage: fact(
      z
        .enum(actStages)
        .nullable()
        .default(null)
        .describe('how far a ratification had come, or by what kind of act it was made; null where no source says'),
    ),
    on: fact(FuzzyDate.nullable().default(null), { term: 'schema:startTime' }),
    /** The law, decree or decision by which it did, as the source names it; null where none does. */
    instrument: fact(
      textOrNull.describe(
        'the law, decree or decision by which the party did it, as the source names it; null where none does',
      ),
      { prose: 'given' },
    ),
  },
})
