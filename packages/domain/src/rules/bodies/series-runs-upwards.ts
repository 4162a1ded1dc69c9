import { compareDates } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { eventsBySeries, type SeriesEvent } from '../support/series.ts'
import { surelyBefore, written } from '../support/time.ts'

const session = (start: string, number: number) =>
  `name: A session\nkind: session\nbodies: [body/example-council]\nstart: "${start}"\nseries: { of: body/example-council, key: sessions, number: ${number} }\n${citing({ says: 'held' }, 'bodies', 'start', 'series')}`

interface Numbered {
  readonly event: SeriesEvent
  readonly number: number
}
/** The events that have a number, with it. */
const numbered = (events: readonly SeriesEvent[]): readonly Numbered[] =>
  events.flatMap((event) => (event.series.number === null ? [] : [{ event, number: event.series.number }]))
const inTime = (left: Numbered, right: Numbered): number => compareDates(left.event.start, right.event.start)

export const seriesRunsUpwards: Rule = {
  id: 'series-runs-upwards',
  summary: 'The numbers of a series run upwards in time, and none is given twice.',
  check: ({ dataset, locate }) =>
    [...eventsBySeries(dataset).values()].flatMap((events) => {
      const byNumber = numbered(events).toSorted((left, right) => left.number - right.number || inTime(left, right))
      const twice = byNumber.flatMap(({ event, number }, position) => {
        const before = byNumber[position - 1]
        if (before?.number !== number) return []
        const message = `${before.event.id} has number ${number} too`
        return [
          {
            ...locate(event.id, ['series', 'number']),
            message,
            tip: 'mend one of the numbers, or join the two records',
          },
        ]
      })
      const byDay = byNumber.filter(({ event }) => event.start?.earliest != null).toSorted(inTime)
      const fallen = byDay.flatMap(({ event, number }, position) => {
        const before = byDay[position - 1]
        if (before === undefined || before.number <= number || !surelyBefore(before.event.start, event.start)) return []
        const message = `number ${number} on ${written(event.start)} comes after number ${before.number} on ${written(before.event.start)} (${before.event.id})`
        return [
          { ...locate(event.id, ['series', 'number']), message, tip: 'mend the number or the day of one of the two' },
        ]
      })
      return [...twice, ...fallen]
    }),
  passes: {
    'events/2019-03-10-council-2.yaml': session('2019-03-10', 2),
    'events/2019-04-10-council-3.yaml': session('2019-04-10', 3),
  },
  fails: {
    'events/2019-03-10-council-2.yaml': session('2019-03-10', 4),
    'events/2019-04-10-council-3.yaml': session('2019-04-10', 3),
  },
}
