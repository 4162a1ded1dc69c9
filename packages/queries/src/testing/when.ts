import { dataset } from '@csto-record/domain/dataset'
import fc from 'fast-check'
import { arbitraryDataset, idsOf } from './arbitrary.ts'
import { arbitraryDay, arbitraryRealDay } from './arbitrary-values.ts'
import { printedAs } from './printed.ts'

const among = (day: fc.Arbitrary<string>) =>
  fc.tuple(day, day).map(([one, other]) => (one <= other ? ([one, other] as const) : ([other, one] as const)))

/** Any small dataset with an earlier and a later day; and the real record with two days of its own time. */
export const smallOverTime = fc
  .record({ dataset: arbitraryDataset, days: among(arbitraryDay) })
  .map((asked) => printedAs(asked, ({ dataset: small, days }) => `${idsOf(small)} on ${days.join(' and ')}`))
export const realOverTime = fc
  .record({ dataset: fc.constant(dataset), days: among(arbitraryRealDay) })
  .map((asked) => printedAs(asked, ({ days }) => `the record on ${days.join(' and ')}`))
/** How often a law is tried: small datasets are cheap, the real one is not. */
export const often = { numRuns: 25 }
export const seldom = { numRuns: 5 }
/** Some entries of a list, from any place on: all of a small dataset's, a part of the real record's. */
export const someOf = <T>(entries: readonly T[], pick: number, most = 40): readonly T[] => {
  const from = entries.length === 0 ? 0 : pick % entries.length
  return [...entries.slice(from), ...entries.slice(0, from)].slice(0, most)
}

/** Both, for laws that hold of any dataset: `[name, arbitrary, how often]`. */
export const overTime = [
  ['any small dataset', smallOverTime, often],
  ['the record', realOverTime, seldom],
] as const
