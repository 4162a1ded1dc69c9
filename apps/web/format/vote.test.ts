import { expect, test } from 'vitest'
import { voteInWords } from './vote.ts'

test.each([
  [{ manner: 'consensus', for: null, against: null, abstained: null }, 'by consensus'],
  [{ manner: 'recorded', for: 105, against: 15, abstained: 32 }, '105 for, 15 against, 32 abstained'],
  [{ manner: 'recorded', for: 88, against: 0, abstained: null }, '88 for, 0 against'],
  [{ manner: 'recorded', for: null, against: null, abstained: null }, 'by recorded vote'],
] as const)('a vote is told by what is known of it: %j', (vote, words) => {
  expect(voteInWords(vote)).toBe(words)
})
