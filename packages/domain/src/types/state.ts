import { z } from 'zod'
import { End, FuzzyDate } from '../edtf.ts'
import { Name } from '../evidence.ts'
import { idOf } from '../ids.ts'
import { defineType, text, textOrNull } from './define.ts'

export const State = defineType({
  type: 'state',
  summary: 'A country named in the record.',
  facts: ['name', 'officialName', 'iso2', 'iso3'],
  keys: { names: 'text' },
  fields: {
    name: text,
    officialName: textOrNull,
    names: z.array(Name).default([]),
    /** ISO 3166-1 alpha-2. */
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
    /** ISO 3166-1 alpha-3. */
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .default(null),
  },
})

export const membershipRoles = ['member', 'observer', 'partner'] as const
/** Membership of a state in an organization or of its parliament in an assembly. */
export const Membership = defineType({
  type: 'membership',
  summary: "A state's membership, observership or partnership in an organization.",
  facts: ['of', 'role', 'signed', 'start', 'end', 'suspensions'],
  keys: { suspensions: 'key' },
  fields: {
    of: idOf('organization', 'body', 'document'),
    role: z.enum(membershipRoles),
    signed: FuzzyDate.nullable().default(null),
    /** The day it took effect. */
    start: FuzzyDate.nullable().default(null),
    end: End,
    /** Who calls the membership suspended or frozen; whether it is, the record does not judge. */
    suspensions: z
      .array(z.strictObject({ key: text, start: FuzzyDate.nullable().default(null), end: End, summary: text }))
      .default([]),
  },
})
