import { z } from 'zod'
import { End, FuzzyDate } from '../edtf.ts'
import { Actor, Citation, commitmentSays, evidenceOf } from '../evidence.ts'
import { idOf, recordTypes } from '../ids.ts'
import { defineType, refOrNull, text, textOrNull, topics } from './define.ts'

export const Chairmanship = defineType({
  type: 'chairmanship',
  summary: "A state's term in the chair of the organization.",
  facts: ['state', 'of', 'start', 'end', 'takenFrom', 'handover', 'regime', 'motto'],
  fields: {
    state: idOf('state'),
    of: idOf('organization', 'body'),
    start: FuzzyDate.nullable().default(null),
    end: End,
    /** The state that held the chair before. */
    takenFrom: refOrNull('state'),
    /** The session that decided or carried out the handover to this term. */
    handover: refOrNull('event'),
    /** Whether the term runs from yearly session to session, or over a calendar year. */
    regime: z.enum(['session-to-session', 'calendar-year']).nullable().default(null),
    motto: textOrNull,
  },
})

export const bearings = ['advances', 'fulfils', 'restates', 'reverses'] as const
/** A later record that bears on a commitment. `by` is on whose word it does; null where the publisher says so itself. */
export const FollowUp = z.strictObject({
  record: idOf(...recordTypes),
  bearing: z.enum(bearings),
  by: Actor.nullable().default(null),
  evidence: z.array(Citation).min(1),
})

export const Commitment = defineType({
  type: 'commitment',
  summary: 'A priority or promise declared for a term in the chair.',
  facts: ['summary', 'declaredBy', 'declaredAt', 'declaredOn'],
  keys: { followUps: 'record' },
  evidence: evidenceOf(commitmentSays),
  fields: {
    /** Position in the list as the chair gave it; null where the source numbers nothing. */
    order: z.int().positive().nullable().default(null),
    summary: text,
    /** Our own heading over commitments that a source lists together; null where it lists them singly. */
    group: textOrNull,
    declaredBy: Actor.nullable().default(null),
    declaredAt: refOrNull('event'),
    declaredOn: FuzzyDate.nullable().default(null),
    topics,
    followUps: z.array(FollowUp).default([]),
  },
})
