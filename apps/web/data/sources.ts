import 'server-only'
import type { SourceRecord } from '@csto-record/domain'
import { publishers as publishersQuery, sourceYield } from '@csto-record/queries'
import { yearOf } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { undated } from './by-year.ts'
import { dataset } from './dataset.ts'
import { inOrderOfDays } from './filed.ts'

/** All sources, oldest first; undated ones last. */
export const sources = inOrderOfDays('source')
export { undated }
/** Sources by the year they came out in; `undated` for those that show no day. */
export const sourcesByYear = groupedBy(sources, ({ published }) => yearOf(published) ?? undated)
export const sourceYears = [...sourcesByYear.keys()].toSorted()

/** How many statements rest on a source. */
export const statementsFrom = ({ id }: SourceRecord): number => sourceYield(dataset, { source: id }).facts

/** Publishers with their pages, those of which the record cites most first. */
export const publishers = publishersQuery(dataset, {}).publishers
