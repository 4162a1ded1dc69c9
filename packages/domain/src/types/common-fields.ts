import * as z from 'zod'
import { refOrNull, text, textOrNull } from '../definition/define.ts'
import { aid, as, editorial, fact } from '../definition/field.ts'
import { End, FuzzyDate } from '../edtf.ts'
import { Name } from '../evidence.ts'
import { idOf, Slug } from '../ids.ts'

/** Fields that mean the same in several types. */
export const name = fact(text, { term: 'schema:name', prose: 'given' })
/** A name that a source gives is a fact; one that only describes is ours. */
export const givenName = fact(text, { term: 'schema:name', prose: 'given', unless: { naming: 'descriptive' } })
/** Whether the name is the sources' own or describes a thing they give no name. */
export const naming = editorial(
  z
    .enum(['given', 'descriptive'])
    .default('descriptive')
    .describe('whether the name is that of the sources or describes a thing they give no name'),
)
export const names = aid(z.array(Name).default([]), { key: 'text', term: 'schema:alternateName' })
export const acronym = fact(textOrNull, { term: 'schema:alternateName', prose: 'given' })
export const start = fact(FuzzyDate.nullable().default(null), { term: 'schema:startDate' })
export const end = fact(End, { term: 'schema:endDate' })
export const established = fact(FuzzyDate.nullable().default(null), { term: 'schema:foundingDate' })
export const foundingAct = fact(
  refOrNull('document', 'event').describe('the document or event by which it was founded'),
)

/** A run of meetings or exercises that belong together: numbered one by one, named by year, or neither. */
export const Series = z.strictObject({
  key: Slug.describe('what tells the entry from others of its list'),
  name: as(text, { term: 'schema:name', prose: 'given' }),
  numbering: z.enum(['ordinal', 'year', 'none']).describe('how the members of the series are told apart'),
})
/** An office that a fixed number of people hold at a time. */
export const Seats = z.strictObject({
  office: as(text, { term: 'schema:roleName', prose: 'given' }),
  seats: as(z.int().positive(), { term: 'own:holders' }).describe('how many people hold the office at a time'),
})
export const series = editorial(
  z.array(Series).default([]).describe('a run of meetings or exercises that belong together'),
  { key: 'key' },
)
export const seats = editorial(
  z.array(Seats).default([]).describe('an office that a fixed number of people hold at a time'),
  { key: 'office' },
)

/** How a number stands to what was counted, in the source's words: `about`, `almost` (and not quite), `at-least`, `more-than`, `at-most` (up to). */
export const figureQualifiers = ['exactly', 'about', 'almost', 'at-least', 'more-than', 'at-most'] as const
/** Whether a number is of the record alone, or of several things of its kind that a source counts together. */
export const figureCovers = ['itself', 'several'] as const
export type FigureQualifier = (typeof figureQualifiers)[number]
/** What was counted, on which day, and how the source qualifies the number. */
export const Figure = z.strictObject({
  key: Slug.describe('what tells the entry from others of its list'),
  measure: as(text, { prose: 'own' }).describe('what was counted, in our own words'),
  value: z.number().describe('the number that was counted'),
  /** Whose it is: the state or force that a contingent, a loss or a share belongs to; null for all together. */
  whose: idOf('state', 'force', 'body', 'organization')
    .nullable()
    .default(null)
    .describe(
      'whose the number is: the state or force that a contingent, a loss or a share belongs to; null for all together',
    ),
  /** Null for plain counts. */
  unit: textOrNull.describe('the unit of the number; null for plain counts'),
  qualifier: z
    .enum(figureQualifiers)
    .default('exactly')
    .describe('how the number stands to what was counted, in the words of the source'),
  covers: z
    .enum(figureCovers)
    .default('itself')
    .describe('whether the number is of this record alone, or of several that the source counts together'),
  on: FuzzyDate.nullable().default(null).describe('the day that is meant'),
})
export const figures = fact(z.array(Figure).default([]).describe('what was counted, and how many there were'), {
  key: 'key',
})
