import { expect, test } from 'vitest'
import { keptWithin } from './memo.ts'

/** What is made of texts, and how often it was. */
const counted = (room: number) => {
  const made: string[] = []
  const kept = keptWithin(
    room,
    (text) => text.length,
    (text) => {
      made.push(text)
      return text.toUpperCase()
    },
  )
  return { made, kept }
}

test('what fits into the room is made once, what does not each time it is asked for', () => {
  const { made, kept } = counted(5)
  for (const text of ['abc', 'abc', 'de', 'de', 'f', 'f']) expect(kept(text)).toBe(text.toUpperCase())
  expect(made).toEqual(['abc', 'de', 'f', 'f'])
})
test('a text too long for the room leaves it to others', () => {
  const { made, kept } = counted(3)
  for (const text of ['abcd', 'abcd', 'abc', 'abc']) kept(text)
  expect(made).toEqual(['abcd', 'abcd', 'abc'])
})
