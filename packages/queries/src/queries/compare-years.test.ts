import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { compareYears } from './compare-years.ts'

const compared = compareYears(example, { left: 2019, right: 2020 })
const measure = (name: string) => compared.measures.find((row) => row.measure === name)

test('events are of the year in which they surely began, sessions and exercises among them', () => {
  expect(measure('events')).toMatchObject({
    left: { records: ['event/2019-04-session-3', 'event/2019-09-games'] },
    right: { records: ['event/2020-01-watch'] },
    both: { count: 0 },
  })
  expect(measure('sessions')).toMatchObject({ left: { records: ['event/2019-04-session-3'] }, right: { count: 0 } })
  expect(measure('exercises')).toMatchObject({ left: { records: ['event/2019-09-games'] }, right: { count: 0 } })
})
test('a statement is of the year of its event, a document of that of its act', () => {
  expect(measure('statements')).toMatchObject({ left: { records: ['remark/2019-04-session-3/road'] } })
  expect(measure('documents')).toMatchObject({ left: { records: ['document/customs-list'] }, right: { count: 0 } })
})
test('a term over two years is of both, with its promises', () => {
  expect(measure('terms')?.left.records).toContain('chairmanship/yonder-2019')
  expect(measure('promises')?.left.count).toBeGreaterThanOrEqual(3)
  expect(measure('terms')?.both.records).toContain('chairmanship/xanadu-2020')
})
test('a year of which nothing is on record has nothing, beside one that has', () => {
  const { measures } = compareYears(example, { left: 1500, right: 2019 })
  expect(measures.length).toBeGreaterThan(0)
  for (const { left } of measures) expect(left.count).toBe(0)
})
