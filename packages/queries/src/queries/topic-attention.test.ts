import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { topicAttention } from './topic-attention.ts'

test('records count under a topic and everything above it, by their year', () => {
  const { years, undated } = topicAttention(example, { topic: 'topic/threats' })
  expect(years).toEqual([
    { year: '2019', event: 1, document: 1, commitment: 1, remark: 1 },
    { year: '2022', event: 1, document: 0, commitment: 0, remark: 0 },
  ])
  expect(undated).toBe(1)
})
test('an event counts for a matter on its agenda', () => {
  const { records } = topicAttention(example, { topic: 'topic/smuggling' })
  expect(records.map(({ id }) => id)).toContain('event/2019-04-session-3')
})
test('attention counts only what was known by the day', () => {
  expect(
    topicAttention(example, { topic: 'topic/smuggling', knownBy: '2019-02-01' }).records.map(({ id }) => id),
  ).toEqual(['commitment/yonder-2019/second-customs'])
})
test('a topic that the scheme lacks has no records', () => {
  expect(topicAttention(example, { topic: 'topic/unheard-of' })).toMatchObject({ topic: null, years: [], records: [] })
})
