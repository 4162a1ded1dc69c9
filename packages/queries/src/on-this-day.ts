import { Day, recordsOf } from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from './define-query.ts'
import { EventResult, eventResult } from './internal/event-result.ts'
import { AsOf, dayOf } from './params.ts'

export const onThisDay = defineQuery(
  {
    name: 'on-this-day',
    summary: 'Events that began on the same day of the year, in whatever year.',
    params: z.strictObject({ date: AsOf }),
    result: z.strictObject({ date: Day, events: z.array(EventResult) }),
    examples: [{ title: 'On a 28 November', params: { date: '2025-11-28' } }],
  },
  (dataset, { date }) => {
    const day = dayOf(dataset, date)
    const events = recordsOf(dataset, 'event').filter(({ start }) => start?.edtf.slice(4) === day.slice(4))
    return { date: day, events: events.map((event) => eventResult(dataset, event)) }
  },
)
