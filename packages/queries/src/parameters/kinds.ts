import { type Dataset, Day, idOf, isDay, type RecordType } from '@csto-record/domain'
import * as z from 'zod'

/** The day by which sources must have been published to count; null counts all. */
export const KnownBy = Day.nullable()
  .default(null)
  .describe('a day, YYYY-MM-DD: only sources published by then count; leave out to count all')

/** The day on which something must have been true; null means the day through which the record looked. */
export const AsOf = Day.nullable()
  .default(null)
  .describe('a day, YYYY-MM-DD; leave out for the day through which the record looked at sources')

/** The day a question about "now" means. */
export const dayOf = (dataset: Dataset, asOf: Day | null): Day => asOf ?? dataset.asOf

/** An optional id of one of the given types. */
export const idFilter = <T extends RecordType>(...types: readonly [T, ...T[]]) =>
  idOf(...types)
    .nullable()
    .default(null)
    .describe(
      types.length > 5
        ? `the id of a record (such as ${types[0]}/…); leave out for all`
        : `the id of a ${types.join(', ')} (such as ${types[0]}/…); leave out for all`,
    )

/** Whose chair, members or the like are asked for; null means the organization that the record is about. */
export const Whose = <T extends RecordType>(...types: readonly [T, ...T[]]) =>
  idOf(...types)
    .nullable()
    .default(null)
    .describe(
      `the id of a ${types.join(', ')} (such as ${types[0]}/…); leave out for the organization that the record is about`,
    )

export const DayFilter = (what: string) => Day.nullable().default(null).describe(`a day, YYYY-MM-DD: ${what}`)

/** For the end of a span whose other end is the parameter `from`. */
export const inOrder = ({
  from,
  to,
}: {
  readonly from?: Day | null
  readonly to?: Day | null
  readonly [other: string]: unknown
  // What is no day is a fault of its own, and in no order to another.
}): boolean => from == null || to == null || !isDay(from) || !isDay(to) || from <= to
export const outOfOrder = { path: ['to'], error: 'is before from', params: { expected: 'a day not before from' } }

export const Limit = z
  .int()
  .min(1)
  .max(500)
  .default(50)
  .describe('how many entries to return, a whole number from 1 to 500')

/** What the search takes. */
export const SoughtWords = z.string().trim().min(1).max(200).describe('the words to look for, at most 200 characters')
