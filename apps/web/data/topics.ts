import 'server-only'
import type { TopicId } from '@csto-record/domain'
import { type Ref, topicAttention } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { byYear } from './by-year.ts'
import { dataset } from './dataset.ts'
import { filedDayOf } from './filed.ts'

/** So many records stand under a topic on its page; of one with more each year has a page of its own. */
const atOnce = 250

/** What stands under a topic, and the topics below it, in one year; `undated` is what has none. */
export interface TopicYear {
  readonly year: string
  readonly records: readonly Ref[]
}

/** The years of a topic that has pages for them, newest first and what has no year last; none for any other. */
export const topicYears = (topic: TopicId): readonly TopicYear[] => {
  const { records } = topicAttention(dataset, { topic })
  return records.length <= atOnce ? [] : [...byYear(records)].map(([year, own]) => ({ year, records: own }))
}
export const topicYearHref = (topic: TopicId, year: string): string => `${hrefOf(topic)}/by-year/${year}`

/** Orders records by the day they are filed under, the latest first; those without one last. */
export const newestFirst = (left: Ref, right: Ref): number => {
  const [one, other] = [left, right].map(({ id }) => filedDayOf(id)?.earliest ?? '')
  return (one ?? '') < (other ?? '') ? 1 : (one ?? '') > (other ?? '') ? -1 : 0
}
