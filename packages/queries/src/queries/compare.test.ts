import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { activityOf } from './activity-of.ts'
import { compare } from './compare.ts'

const [left, right] = ['state/yonder', 'state/xanadu'] as const
const compared = compare(example, { left, right })
const measure = (name: string) => compared.measures.find((row) => row.measure === name)

test('two states stand side by side, each number with the records behind it', () => {
  expect(compared).toMatchObject({ left: { name: 'Yonder' }, right: { name: 'Xanadu' } })
  expect(measure('terms')).toMatchObject({
    left: { count: 1, records: ['chairmanship/yonder-2019'] },
    right: { count: 1, records: ['chairmanship/xanadu-2020'] },
    both: { count: 0 },
  })
  expect(measure('promises')).toMatchObject({ left: { count: 3 }, right: { count: 1 } })
  expect(measure('exercises')).toMatchObject({ left: { count: 0 }, right: { records: ['event/2019-09-games'] } })
})
test('promises are told apart by what came of them', () => {
  expect(compared.outcomes.map(({ outcome, left: one, right: other }) => [outcome, one.count, other.count])).toEqual([
    ['fulfilled', 1, 0],
    ['reversed', 1, 0],
    ['no-follow-up', 1, 1],
  ])
})
test('a topic has the records of each side, the one with most first', () => {
  expect(compared.topics[0]).toMatchObject({ topic: { id: 'topic/smuggling' } })
  expect(compared.topics.find(({ topic }) => topic.id === 'topic/culture')).toMatchObject({
    left: { records: ['commitment/yonder-2019/ancient-songs'] },
    right: { count: 0 },
  })
})
test('what both have part in is of both, and a heading that neither has is left out', () => {
  const same = compare(example, { left, right: left })
  for (const row of same.measures) expect(row.both).toEqual(row.left)
  expect(measure('acts')).toBeUndefined()
})
test('a number is that of the feed, narrowed alike', () => {
  const hosted = activityOf(example, { actor: left, kind: 'event', role: 'hosted' })
  expect(measure('hosted')?.left.count).toBe(hosted.total)
  expect(hosted.total).toBeGreaterThan(0)
})
test('a suspension is no second membership', () => {
  expect(measure('memberships')?.left).toEqual({ count: 1, records: ['membership/yonder/csto'] })
})
test('a body is compared with a force; what is not on record is null and has nothing', () => {
  const mixed = compare(example, { left: 'body/council', right: 'force/brigade' })
  expect(mixed.measures.find((row) => row.measure === 'exercises')?.both.records).toEqual([])
  expect(mixed.measures.find((row) => row.measure === 'organized')?.left.count).toBeGreaterThan(0)
  expect(compare(example, { left: 'state/unheard-of', right: 'force/brigade' }).left).toBeNull()
  expect(compare(example, { left: 'state/unheard-of', right: 'state/nobody' }).measures).toEqual([])
})
test('what was told later does not count on an earlier day', () => {
  expect(compare(example, { left, right, knownBy: '2019-02-01' })).toMatchObject({
    right: { name: 'Xanadu' },
    measures: expect.not.arrayContaining([expect.objectContaining({ measure: 'exercises' })]),
  })
})
