import { expect, test } from 'vitest'
import { idsIn, isMention } from './mentions.ts'

test('an id is a type and a name; other texts with a slash, and other values, are none', () => {
  expect(['state/a', 'remark/e/r'].map(isMention)).toEqual([true, true])
  expect(['and/or', 'state', 'https://example.org/a', '', 7, null].map(isMention)).toEqual(Array(6).fill(false))
})
test('ids are found wherever they stand, each once, in the order of first mention', () => {
  const value = { note: 'and/or', parties: ['state/b', { who: 'state/a' }, null], of: 'state/b', count: 3 }
  expect([...idsIn(value)]).toEqual(['state/b', 'state/a'])
})
