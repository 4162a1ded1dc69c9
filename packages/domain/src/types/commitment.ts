import * as z from 'zod'
import { defineType, refOrNull, text, textOrNull, topics } from '../definition/define.ts'
import { as, editorial, fact } from '../definition/field.ts'
import { FuzzyDate } from '../edtf.ts'
import { Actor, Citation, evidenceOf, stagesIn } from '../evidence.ts'
import { idOf, recordTypes } from '../ids.ts'

const stages = { declared: 0, advanced: 1, fulfilled: 2, dropped: 2 } as const
export const commitmentSays = stagesIn(stages)

export const bearings = ['advances', 'fulfils', 'restates', 'reverses'] as const
/** A later record that bears on a commitment. `by` is on whose word it does; null where the publisher says so itself. */
const FollowUp = z.strictObject({
  record: idOf(...recordTypes).describe('the later record that bears on the commitment'),
  bearing: z.enum(bearings).describe('how the later record bears on the commitment'),
  by: as(Actor, { term: 'prov:wasAttributedTo' }).nullable().default(null),
  evidence: as(z.array(Citation).min(1), { term: 'prov:qualifiedDerivation' }),
})

export const Commitment = defineType({
  type: 'commitment',
  in: 'chairmanship',
  summary: 'A priority or promise declared for a term in the chair.',
  class: 'schema:PlanAction',
  caption: 'summary',
  dated: ['declaredOn'],
  stages,
  evidence: evidenceOf(commitmentSays),
  fields: {
    /** Position in the list as the chair gave it; null where the source numbers nothing. */
    order: editorial(
      z
        .int()
        .positive()
        .nullable()
        .default(null)
        .describe('the position in the list as the chair gave it; null where the source numbers nothing'),
    ),
    summary: fact(text, { term: 'schema:description', prose: 'own' }),
    /** Our own heading over commitments that a source lists together; null where it lists them singly. */
    group: editorial(
      textOrNull.describe(
        'our own heading over commitments that a source lists together; null where it lists them singly',
      ),
      { prose: 'own' },
    ),
    declaredBy: fact(Actor.nullable().default(null).describe('who declared the commitment'), { tie: 'spoke' }),
    declaredAt: fact(refOrNull('event').describe('the event at which the commitment was declared')),
    declaredOn: fact(FuzzyDate.nullable().default(null).describe('the day on which the commitment was declared')),
    topics,
    followUps: editorial(z.array(FollowUp).default([]).describe('what later bore on the commitment'), {
      key: 'record',
      supported: true,
    }),
  },
})
