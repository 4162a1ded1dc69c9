import { Day, type FuzzyDate, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { OnThisDayChecked, OnThisDayParams, OnThisDayResult } from '../generated/on-this-day.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { AsOf, dayOf, KnownBy } from '../parameters/kinds.ts'
import { EventResult, eventResult } from '../results/event-result.ts'

export type * from '../generated/on-this-day.ts'

/** Month and day, `-MM-DD`, of a date that names both, in whatever year, however sure; null of any other. */
const dayOfYear = ({ edtf }: FuzzyDate): string | null => /^[\dX]{4}(-\d\d-\d\d)[?~%]?$/.exec(edtf)?.[1] ?? null

export const onThisDay: QueryOf<OnThisDayParams, OnThisDayResult, OnThisDayChecked> = defineQuery(
  {
    name: 'on-this-day',
    summary: 'Events that began on the same day of the year, in whatever year.',
    params: z.strictObject({ date: AsOf, knownBy: KnownBy }),
    result: z.strictObject({ date: Day, ...secondClock, events: z.array(EventResult) }),
    examples: [{ title: 'On a 28 November', params: { date: '2025-11-28' } }],
  },
  (whole, { date, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const day = dayOf(whole, date)
    const events = recordsOf(dataset, 'event').filter(
      ({ start }) => start !== null && dayOfYear(start) === day.slice(4),
    )
    return { date: day, ...clockOf(whole, knownBy), events: events.map((event) => eventResult(dataset, event)) }
  },
)
