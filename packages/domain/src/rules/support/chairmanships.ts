import { type Dataset, recordsOf } from '../../dataset.ts'
import { compareDates, daysBetween } from '../../edtf.ts'
import type { ChairmanshipRecord } from '../../record.ts'
import { cited } from './example.ts'
import { groupBy } from './group-by.ts'
import { dateOrNull } from './time.ts'

/** The day that places a term among others: its start, or its end where that alone is known. */
const placed = ({ start, end }: ChairmanshipRecord) => start ?? dateOrNull(end)
/** Of two terms placed on one day, the one that ends then comes before the one that begins. */
const inOrder = (left: ChairmanshipRecord, right: ChairmanshipRecord): number =>
  compareDates(placed(left), placed(right)) || Number(left.start !== null) - Number(right.start !== null)

/** Each two terms that follow each other in the chair of one body. */
export const consecutiveTerms = (
  dataset: Dataset,
): readonly { readonly before: ChairmanshipRecord; readonly after: ChairmanshipRecord }[] =>
  [...groupBy(recordsOf(dataset, 'chairmanship'), ({ of }) => of).values()].flatMap((terms) => {
    const inTime = terms.filter((term) => placed(term) !== null).toSorted(inOrder)
    return inTime.flatMap((after, position) => {
      const before = inTime[position - 1]
      return before === undefined ? [] : [{ before, after }]
    })
  })

/** Days that surely lie between the end of one term and the start of the next; null where the dates do not tell. */
export const daysApart = (before: ChairmanshipRecord, after: ChairmanshipRecord): number | null => {
  const [end, start] = [dateOrNull(before.end)?.latest ?? null, after.start?.earliest ?? null]
  return end === null || start === null ? null : daysBetween(end, start)
}

/** A term for the examples of rules. */
export const term = (state: string, start: string, end: string, more = '', ...supports: readonly string[]): string =>
  `state: state/${state}\nof: organization/example-pact\nstart: "${start}"\nend: "${end}"\n${more}${cited('state', 'of', 'start', 'end', ...supports)}`
