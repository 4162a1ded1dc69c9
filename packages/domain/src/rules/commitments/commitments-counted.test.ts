import { expect, test } from 'vitest'
import { cited, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { commitmentsCounted } from './commitments-counted.ts'

test('the commitments of a term are counted from 1', () => {
  const term = (...orders: readonly (number | null)[]) => {
    const all = orders.map((order, at) => [`c${at}`, `summary: C.\n${order === null ? '' : `order: ${order}\n`}`])
    return found(commitmentsCounted, {
      'chairmanships/t.yaml': `state: state/xanadu\nof: organization/example-pact\n${cited('state')}${nested('commitments', Object.fromEntries(all))}`,
    })
  }
  expect(term(1, 2, 3)).toEqual([])
  expect(term(null, null)).toEqual([])
  expect(term(2)).toEqual(['chairmanships/t.yaml number 2 without a number 1'])
  expect(term(1, 3, 4)).toHaveLength(1)
  expect(term(2, 1)).toEqual([])
})
