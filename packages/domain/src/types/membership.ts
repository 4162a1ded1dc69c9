import { z } from 'zod'
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
  summary: "A state's membership, observership or partnership in an organization.",
  class: 'org:Membership',
  caption: ({ state, of }, named) => `${named(state)} in ${named(of)}`,
  dated: ['signed', 'start', 'end'],
  lasts: { until: 'end' },
  weight: 1.5,
  fields: {
    of: fact(idOf('organization', 'body', 'document'), { term: 'org:organization' }),
    role: fact(z.enum(membershipRoles)),
    signed: fact(FuzzyDate.nullable().default(null)),
    /** The day it took effect. */
    start,
    end,
    /** Who calls the membership suspended or frozen; whether it is, the record does not judge. */
    suspensions: fact(
      z
        .array(
          z.strictObject({
            key: text,
            start: as(FuzzyDate.nullable().default(null), { term: 'schema:startDate' }),
            end: End,
            summary: as(text, { term: 'schema:description', prose: 'own' }),
          }),
        )
        .default([]),
      { key: 'key' },
    ),
  },
})
