import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { kindsByYear } from './kinds-by-year.ts'

test('events stand under their year by kind, with how far sources say they came', () => {
  const { years, records } = kindsByYear(example, {})
  expect(records).toBe(6)
  expect(years.map(({ year, records: own }) => [year, own])).toEqual([
    ['2001', 1],
    ['2019', 2],
    ['2020', 1],
    ['2022', 1],
  ])
  expect(years[1]?.kinds).toEqual([
    { kind: 'session', records: 1, statuses: [{ status: 'held', records: 1 }] },
    { kind: 'exercise', records: 1, statuses: [{ status: 'held', records: 1 }] },
  ])
  expect(years[3]?.kinds).toEqual([{ kind: 'conference', records: 1, statuses: [{ status: 'planned', records: 1 }] }])
})
test('what has a day but no year stands apart and under no year', () => {
  expect(kindsByYear(example, {}).undated).toMatchObject([{ kind: 'training', records: 1 }])
})
test('documents are counted by the day of their act', () => {
  expect(kindsByYear(example, { type: 'document' })).toMatchObject({
    records: 1,
    years: [{ year: '2019', kinds: [{ kind: 'list', statuses: [{ status: 'signed', records: 1 }] }] }],
    undated: [],
  })
})
test('nothing counts before it was known', () => {
  expect(kindsByYear(example, { knownBy: '2001-05-01' }).years.map(({ year }) => year)).toEqual(['2001'])
  expect(kindsByYear(example, { knownBy: '2001-04-30' }).records).toBe(0)
})
