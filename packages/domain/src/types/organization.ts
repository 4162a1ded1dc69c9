import { z } from 'zod'
import { End, FuzzyDate } from '../edtf.ts'
import { Name } from '../evidence.ts'
import { Slug } from '../ids.ts'
import { defineType, refOrNull, text, textOrNull } from './define.ts'

/** A run of meetings or exercises that belong together: numbered one by one, named by year, or neither. */
export const Series = z.strictObject({
  key: Slug,
  name: text,
  numbering: z.enum(['ordinal', 'year', 'none']),
})
/** An office that a fixed number of people hold at a time. */
export const Seats = z.strictObject({ office: text, seats: z.int().positive() })
const series = z.array(Series).default([])
const seats = z.array(Seats).default([])

export const organizationKinds = [
  'subject',
  'international',
  'regional',
  'ministry',
  'agency',
  'parliament',
  'head-of-state',
  'government',
  'armed-forces',
  'company',
  'media',
  'academic',
  'civil-society',
  'other',
] as const
export const Organization = defineType({
  type: 'organization',
  summary: 'The CSTO itself, an outside organization, or an authority of a state.',
  facts: ['name', 'acronym', 'state', 'parent', 'founded', 'seat', 'languages'],
  keys: { names: 'text', series: 'key', seats: 'office' },
  fields: {
    name: text,
    acronym: textOrNull,
    names: z.array(Name).default([]),
    kind: z.enum(organizationKinds),
    /** The state it is an authority of; null for an international one. */
    state: refOrNull('state'),
    parent: refOrNull('organization', 'body'),
    founded: FuzzyDate.nullable().default(null),
    seat: refOrNull('place'),
    languages: z.array(text).default([]),
    series,
    seats,
  },
})

export const bodyCategories = [
  'statutory',
  'permanent-working',
  'subsidiary',
  'working-group',
  'parliamentary',
  'military',
] as const
export const Body = defineType({
  type: 'body',
  summary: 'An organ of the CSTO.',
  facts: [
    'name',
    'acronym',
    'category',
    'parent',
    'established',
    'foundingAct',
    'dissolved',
    'composition',
    'function',
  ],
  keys: { names: 'text', series: 'key', seats: 'office' },
  fields: {
    name: text,
    acronym: textOrNull,
    names: z.array(Name).default([]),
    category: z.enum(bodyCategories).nullable().default(null),
    parent: refOrNull('body', 'organization'),
    established: FuzzyDate.nullable().default(null),
    foundingAct: refOrNull('document', 'event'),
    dissolved: End,
    composition: textOrNull,
    function: textOrNull,
    series,
    seats,
  },
})

/** How a number stands to what was counted, in the source's words: `about`, `almost` (and not quite), `at-least`, `more-than`, `at-most` (up to). */
export const figureQualifiers = ['exactly', 'about', 'almost', 'at-least', 'more-than', 'at-most'] as const
export type FigureQualifier = (typeof figureQualifiers)[number]
/** What was counted, on which day, and how the source qualifies the number. */
export const Figure = z.strictObject({
  key: Slug,
  measure: text,
  value: z.number(),
  /** Null for plain counts. */
  unit: textOrNull,
  qualifier: z.enum(figureQualifiers).default('exactly'),
  on: FuzzyDate.nullable().default(null),
})
export const Force = defineType({
  type: 'force',
  summary: 'A standing collective force.',
  facts: ['name', 'acronym', 'parent', 'established', 'foundingAct', 'figures'],
  keys: { names: 'text', figures: 'key', series: 'key' },
  fields: {
    name: text,
    acronym: textOrNull,
    names: z.array(Name).default([]),
    parent: refOrNull('organization', 'body', 'force'),
    established: FuzzyDate.nullable().default(null),
    foundingAct: refOrNull('document', 'event'),
    figures: z.array(Figure).default([]),
    series,
  },
})
