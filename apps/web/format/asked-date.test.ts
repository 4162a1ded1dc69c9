import { expect, test } from 'vitest'
import { askedDateInWords } from './asked-date.ts'

test.each([
  ['2025-11-27', '27 November 2025'],
  ['2025-11', 'November 2025'],
  ['2025', '2025'],
  ['02-29', '29 February'],
  ['09', 'September'],
  ['2021-02-31', '2021-02-31'],
  ['soon', 'soon'],
])('%s is %s', (text, words) => {
  expect(askedDateInWords(text)).toBe(words)
})
