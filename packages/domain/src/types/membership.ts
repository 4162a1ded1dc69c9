import * as z from 'zod'
import { defineType, text } from '../definition/define.ts'
import { as, fact } from '../definition/field.ts'
import { End, FuzzyDate } from '../edtf.ts'
import { idOf } from '../ids.ts'
import { end, start } from './common-fields.ts'

export const membershipRoles = ['member', 'observer', 'partner'] as const
/** Membership of a state in an organization or of its parliament in an assembly. */
export const Membership = defineType({
  type: 'membership',
  in: 'state',
  inTerm: 'org:member',
  summary: "A state's membership, observership or partnership in an organization.",
  class: 'org:Membership',
  caption: ({ state, of }, named) => `${named(state)} in ${named(of)}`,
  dated: ['signed', 'start', 'end'],
  lasts: { until: 'end' },
  weight: 1.5,
  fields: {
    of: fact(idOf('organization', 'body', 'document'), { term: 'org:organization' }),
    role: fact(z.enum(membershipRoles).describe('as what the state belongs to the organization'), { term: 'org:role' }),
    signed: fact(FuzzyDate.nullable().default(null).describe('the day on which the membership was signed')),
    /** The day it took effect. */
    start,
    end,
    /** Who calls the membership suspended or frozen; whether it is, the record does not judge. */
    suspensions: fact(
      z
        .array(
          z.strictObject({
            key: text.describe('what tells the entry from others of its list'),
            start: as(FuzzyDate.nullable().default(null), { term: 'schema:startDate' }),
            end: as(End, { term: 'schema:endDate' }),
            summary: as(text, { term: 'schema:description', prose: 'own' }),
          }),
        )
        .default([])
        .describe(
          'who calls the membership suspended or frozen, and since when; whether it is, the record does not judge',
        ),
      { key: 'key' },
    ),
  },
})
