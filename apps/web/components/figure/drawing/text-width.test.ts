import { expect, test } from 'vitest'
import { linesOf, textWidth } from './text-width.ts'

test('wide letters take more than narrow ones, and size counts', () => {
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10))
  expect(textWidth('abc', 20)).toBe(2 * textWidth('abc', 10))
})
test('lines break at blanks and keep every word', () => {
  const name = 'Council of Ministers of Foreign Affairs of the member states'
  const lines = linesOf(name, 13, 120)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe(name)
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120)
})
test('a word that is longer than a line has one to itself', () => {
  expect(linesOf('a Kollektivvertragssicherheit b', 13, 30)).toEqual(['a', 'Kollektivvertragssicherheit', 'b'])
})
