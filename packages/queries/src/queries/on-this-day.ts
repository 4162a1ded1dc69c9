import { Day, dayPlus, type EventRecord, type FuzzyDate, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { OnThisDayChecked, OnThisDayParams, OnThisDayResult } from '../generated/on-this-day.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy, perDataset } from '../memo.ts'
import { AsOf, dayOf, KnownBy } from '../parameters/kinds.ts'
import { EventResult, eventResult } from '../results/event-result.ts'

export type * from '../generated/on-this-day.ts'

/** Month and day, `-MM-DD`, of a date that names both, in whatever year, however sure; null of any other. */
const dayOfYear = ({ edtf }: FuzzyDate): string | null => /^[\dX]{4}(-\d\d-\d\d)[?~%]?$/.exec(edtf)?.[1] ?? null

/** The longest stretch that still tells of a day of the year: a season or two, not a year. */
const mostDays = 200

/** The days of the year in which something may have begun of which only a stretch of days is known; none for a year. */
const daysWithin = (date: FuzzyDate): readonly string[] => {
  const { earliest, latest } = date
  if (earliest === null || latest === null || dayOfYear(date) !== null) return []
  const days: string[] = []
  for (let one = earliest; one <= latest; one = dayPlus(one, 1)) {
    if (days.length === mostDays) return []
    days.push(one.slice(4))
  }
  return days
}

/** Events by the day of the year on which they began, by those on which they may have, and those that stand under none. */
const calendarOf = perDataset((dataset) => {
  const events = recordsOf(dataset, 'event')
  const sure = groupBy(events, ({ start }) => (start === null ? [] : [dayOfYear(start)].filter((one) => one !== null)))
  const perhaps = groupBy(events, ({ start }) => (start === null ? [] : daysWithin(start)))
  const placed = new Set<EventRecord>([...sure.values(), ...perhaps.values()].flat())
  return { sure, perhaps, elsewhere: events.length - placed.size }
})

export const onThisDay: QueryOf<OnThisDayParams, OnThisDayResult, OnThisDayChecked> = defineQuery(
  {
    name: 'on-this-day',
    summary: 'Events that began on the same day of the year, in whatever year.',
    params: z.strictObject({ date: AsOf, knownBy: KnownBy }),
    result: z.strictObject({
      date: Day,
      ...secondClock,
      /** Events that a source dates to that day of the year, the year itself known or not. */
      events: z.array(EventResult),
      /** Events of which only a month or another short stretch of days is known, and the day lies within it. */
      perhaps: z.array(EventResult),
      /** How many events stand under no day of the year: of a year alone, or undated. */
      undated: z.int(),
    }),
    examples: [{ title: 'On a 28 November', params: { date: '2025-11-28' } }],
  },
  (whole, { date, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const asked = dayOf(whole, date)
    const { sure, perhaps, elsewhere } = calendarOf(dataset)
    const told = (events: ReadonlyMap<string, readonly EventRecord[]>) =>
      (events.get(asked.slice(4)) ?? []).map((event) => eventResult(dataset, event))
    return {
      date: asked,
      ...clockOf(whole, knownBy),
      events: told(sure),
      perhaps: told(perhaps),
      undated: elsewhere,
    }
  },
)
