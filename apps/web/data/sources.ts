import 'server-only'
import { compareDates, recordsOf, type SourceRecord } from '@csto-record/domain'
import { sourceYield } from '@csto-record/queries'
import { yearOf } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'

/** All sources, oldest first; undated ones last. */
export const sources = recordsOf(dataset, 'source').toSorted((left, right) =>
  compareDates(left.published, right.published),
)
export const undated = 'undated'
/** Sources by the year they came out in; `undated` for those that show no day. */
export const sourcesByYear = groupedBy(sources, ({ published }) => yearOf(published) ?? undated)
export const sourceYears = [...sourcesByYear.keys()].toSorted()

/** How many statements rest on a source. */
export const statementsFrom = ({ id }: SourceRecord): number => sourceYield(dataset, { source: id }).facts

/** Publishers by how many pages the record cites of them, most first. */
export const publishers = [...groupedBy(sources, ({ publisher }) => publisher)]
  .map(([publisher, pages]) => ({ publisher, pages }))
  .toSorted(
    (left, right) => right.pages.length - left.pages.length || left.publisher.localeCompare(right.publisher, 'en'),
  )
