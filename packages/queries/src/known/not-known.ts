import { allRecords, type Dataset, Day } from '@csto-record/domain'
import * as z from 'zod'
import type * as Types from '../generated/shared.ts'
import { perDataset } from '../memo.ts'
import { knownFrom, lastBy } from './history.ts'

/** How many records of the whole a limit on the second clock leaves out, and why; null where no limit was asked for. */
export const NotKnown: z.ZodType<Types.NotKnown> = z
  .strictObject({
    /** Records that undated sources alone tell of, those sources among them: nobody can say from which day they count. */
    undated: z.int(),
    /** Records that sources tell of which came out after the day, or may have. */
    later: z.int(),
  })
  .nullable()
  .meta({ id: 'NotKnown' })
export type NotKnown = Types.NotKnown

const firstDays = perDataset((dataset) => {
  const days = allRecords(dataset).map(({ id }) => knownFrom(dataset, id))
  const dated = days.filter((day): day is Day => day !== undefined).toSorted()
  return { dated, undated: days.length - dated.length }
})

/** What a day leaves out of a dataset: what it keeps and what it leaves out are together the whole. */
export const notKnown = (dataset: Dataset, knownBy: Day | null): NotKnown => {
  if (knownBy === null) return null
  const { dated, undated } = firstDays(dataset)
  return { undated, later: dated.length - 1 - lastBy(dated, knownBy) }
}

/** What the result of every question with a second clock says of that clock. */
export const secondClock = { knownBy: Day.nullable(), notKnown: NotKnown }
export const clockOf = (dataset: Dataset, knownBy: Day | null) => ({ knownBy, notKnown: notKnown(dataset, knownBy) })
