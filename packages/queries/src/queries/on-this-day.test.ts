import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { onThisDay } from './on-this-day.ts'

test('events of the same month and day are found, of an unknown year too', () => {
  expect(onThisDay(example, { date: '2030-04-10' }).events).toMatchObject([{ id: 'event/2019-04-session-3' }])
  expect(onThisDay(example, { date: '2030-12-20' }).events).toMatchObject([{ id: 'event/undated-training' }])
})
test('a date known only to the month is no day of the year, but each of its days perhaps', () => {
  const found = ['2030-08-31', '2030-09-01', '2030-09-30', '2030-10-01'].map((date) => onThisDay(example, { date }))
  expect(found.flatMap(({ events }) => events)).toEqual([])
  expect(found.map(({ perhaps }) => perhaps.length > 0)).toEqual([false, true, true, false])
})
test('what began in some year or other, or on no day on record, is counted apart', () => {
  const dataset = datasetOf({
    'events/year.yaml': 'name: Of a year\nkind: meeting\nstart: "2019"\n',
    'events/none.yaml': 'name: Of no day\nkind: meeting\n',
    'events/long.yaml': 'name: Of some years\nkind: meeting\nstart: "2019/2021"\n',
    'events/days.yaml': 'name: Of two days\nkind: meeting\nstart: "2019-02-28/2019-03-01"\n',
  })
  expect(onThisDay(dataset, { date: '2024-02-28' })).toMatchObject({
    events: [],
    perhaps: [{ id: 'event/days' }],
    undated: 3,
  })
})
test('a day that a source gave before it was corrected is the day as known then', () => {
  expect(onThisDay(example, { date: '2030-04-09', knownBy: '2019-12-31' }).events).toHaveLength(1)
})
