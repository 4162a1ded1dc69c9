import { compareDates } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { eventsBySeries, type SeriesEvent } from '../support/series.ts'
import { surelyBefore, written } from '../support/time.ts'

const session = (start: string, number: number) =>
  `name: A session\nkind: session\nbodies: [body/example-council]\nstart: "${start}"\nseries: { of: body/example-council, key: sessions, number: ${number} }\n${citing({ says: 'held' }, 'bodies', 'start', 'series')}`

const numberOf = ({ series }: SeriesEvent): number => series.number ?? 0

export const seriesRunsUpwards: Rule = {
  id: 'series-runs-upwards',
  summary: 'The numbers of a series run upwards in time, and none is given twice.',
  check: ({ dataset, locate }) =>
    [...eventsBySeries(dataset).values()].flatMap((events) => {
      const inTime = events
        .filter(({ series, start }) => series.number !== null && start !== null && start.earliest !== null)
        .toSorted((left, right) => compareDates(left.start, right.start))
      const byNumber = events
        .filter(({ series }) => series.number !== null)
        .toSorted((left, right) => numberOf(left) - numberOf(right) || compareDates(left.start, right.start))
      const twice = byNumber.flatMap((event, position) => {
        const before = byNumber[position - 1]
        if (before === undefined || numberOf(before) !== numberOf(event)) return []
        const message = `${before.id} has number ${numberOf(event)} too`
        return [
          {
            ...locate(event.id, ['series', 'number']),
            message,
            tip: 'mend one of the numbers, or join the two records',
          },
        ]
      })
      const fallen = inTime.flatMap((event, position) => {
        const before = inTime[position - 1]
        if (before === undefined || numberOf(before) <= numberOf(event) || !surelyBefore(before.start, event.start))
          return []
        const message = `number ${numberOf(event)} on ${written(event.start)} comes after number ${numberOf(before)} on ${written(before.start)} (${before.id})`
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
