import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { onThisDay } from './on-this-day.ts'

test('events of the same month and day are found, of an unknown year too', () => {
  expect(onThisDay(example, { date: '2030-04-10' }).events).toMatchObject([{ id: 'event/2019-04-session-3' }])
  expect(onThisDay(example, { date: '2030-12-20' }).events).toMatchObject([{ id: 'event/undated-training' }])
})
test('a date known only to the month is no day of the year', () => {
  expect(onThisDay(example, { date: '2030-09-01' }).events).toEqual([])
})
test('a day that a source gave before it was corrected is the day as known then', () => {
  expect(onThisDay(example, { date: '2030-04-09', knownBy: '2019-12-31' }).events).toHaveLength(1)
})
