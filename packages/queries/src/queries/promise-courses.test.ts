import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { promiseCourses } from './promise-courses.ts'

const courseOf = (id: string, knownBy: string | null = null) =>
  promiseCourses(example, { knownBy }).promises.find(({ commitment }) => commitment === id)

test('a promise runs from its declaration through every report, each with its day and whose word it is', () => {
  expect(courseOf('commitment/yonder-2019/second-customs')).toMatchObject({
    declared: { edtf: '2019-01-10' },
    term: { state: { id: 'state/yonder' }, start: { edtf: '2018-11-08' }, end: { edtf: '2019-11-28' } },
    reports: [
      {
        told: 'advanced',
        on: { edtf: '2019-04-11' },
        teller: 'chair',
        record: { id: 'document/customs-list' },
        day: { edtf: '2019-04-10' },
      },
      { told: 'fulfilled', on: { edtf: '2020-06-01' }, teller: 'organization' },
    ],
    outcome: 'fulfilled',
    saidBy: ['organization'],
  })
})
test('a source that speaks of the promise itself is a report without a later record', () => {
  expect(courseOf('commitment/yonder-2019/zeroth-bridge')?.reports).toMatchObject([
    { told: 'reversed', on: { edtf: '2021-03-05' }, teller: 'member', by: { id: 'state/zembla' }, record: null },
  ])
})
test('what nobody followed up has no report, and a day that no source gives is null', () => {
  expect(courseOf('commitment/yonder-2019/ancient-songs')).toMatchObject({
    declared: null,
    reports: [],
    outcome: 'no-follow-up',
    saidBy: [],
  })
})
test('terms come in order of time, and one term may be asked for alone', () => {
  const terms = promiseCourses(example, {}).promises.map(({ chairmanship }) => chairmanship.id)
  expect([...new Set(terms)]).toEqual(['chairmanship/yonder-2019', 'chairmanship/xanadu-2020'])
  expect(promiseCourses(example, { chairmanship: 'chairmanship/xanadu-2020' }).promises).toHaveLength(1)
  expect(promiseCourses(example, { chairmanship: 'chairmanship/nowhere-1' }).promises).toEqual([])
})
test('a report counts from the day it came out', () => {
  const id = 'commitment/yonder-2019/second-customs'
  expect(courseOf(id, '2020-05-31')?.outcome).toBe('advanced')
  expect(courseOf(id, '2020-06-01')?.outcome).toBe('fulfilled')
})
