import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { compareChairmanships } from './compare-chairmanships.ts'

const [left, right] = ['chairmanship/yonder-2019', 'chairmanship/xanadu-2020'] as const

test('two terms stand side by side, each with its promises in order', () => {
  const compared = compareChairmanships(example, { left, right })
  expect(compared.left?.commitments.map(({ order }) => order)).toEqual([1, 2, 3])
  expect(compared.right?.commitments).toHaveLength(1)
})
test('a topic that both promised on has both sides, one that only one did has one', () => {
  expect(compareChairmanships(example, { left, right }).topics).toMatchObject([
    { topic: { name: 'Culture' }, left: ['commitment/yonder-2019/ancient-songs'], right: [] },
    {
      topic: { name: 'Smuggling' },
      left: ['commitment/yonder-2019/second-customs'],
      right: ['commitment/xanadu-2020/customs'],
    },
  ])
})
test('a term that was not known yet is null', () => {
  expect(compareChairmanships(example, { left, right, knownBy: '2019-02-01' })).toMatchObject({
    left: { state: { name: 'Yonder' } },
    right: null,
  })
})
