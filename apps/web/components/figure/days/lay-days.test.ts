import { asDay, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { layDays } from './lay-days.ts'

const entry = (name: string, start: string, last: string | null = null) => ({
  name,
  start: parseEdtf(start) ?? null,
  last: last === null ? null : asDay(last),
})
const placed = (...entries: readonly ReturnType<typeof entry>[]) =>
  layDays(entries).dated.map(({ entry: { name }, stretches }) => [
    name,
    ...stretches.map(({ month, from, to, lane }) => `${month}/${from}-${to} in ${lane}`),
  ])

test('two things of one day stand one above the other, of two days side by side', () => {
  expect(placed(entry('a', '2022-03-05'), entry('b', '2022-03-05'), entry('c', '2022-03-06'))).toEqual([
    ['a', '3/5-5 in 0'],
    ['b', '3/5-5 in 1'],
    ['c', '3/6-6 in 0'],
  ])
})
test('what lasts keeps its days free of anything else', () => {
  expect(
    placed(entry('long', '2022-03-05', '2022-03-09'), entry('in it', '2022-03-09'), entry('after', '2022-03-10')),
  ).toEqual([
    ['long', '3/5-9 in 0'],
    ['in it', '3/9-9 in 1'],
    ['after', '3/10-10 in 0'],
  ])
})
test('what runs over the end of a month has a stretch in each, over the end of the year one up to it', () => {
  expect(placed(entry('over February', '2024-01-30', '2024-03-01'))).toEqual([
    ['over February', '1/30-31 in 0', '2/1-29 in 0', '3/1-1 in 0'],
  ])
  expect(placed(entry('over the year', '2023-12-30', '2024-01-08'))).toEqual([['over the year', '12/30-31 in 0']])
})
test('an end before the beginning, as disputes may leave it, counts for nothing', () => {
  expect(placed(entry('odd', '2022-03-05', '2022-03-01'))).toEqual([['odd', '3/5-5 in 0']])
})
test('what has no day stands by its month, what has no month by its year', () => {
  const { dated, ofMonth, ofYear, lanes } = layDays([
    entry('month', '2022-03'),
    entry('year', '2022'),
    entry('season', '2022-03/2022-04'),
    { ...entry('nothing', '2022'), start: null },
  ])
  expect(dated).toEqual([])
  expect(ofMonth.get(3)?.map(({ name }) => name)).toEqual(['month'])
  expect(ofYear.map(({ name }) => name)).toEqual(['year', 'season', 'nothing'])
  expect(lanes).toEqual(Array(12).fill(0))
})
