import { expect, test } from 'vitest'
import { meaning, writtenOut } from './glossary.ts'
import { wordsIn } from './words.ts'

const meant = (word: string) => meaning(wordsIn(word)[0]?.stem ?? '')

test.each([
  ['frozen', 'freeze', 'заморозила', 'приостановлено'],
  ['peacekeepers', 'миротворцы', 'миротворческая'],
  ['summit', 'саммита'],
  ['withdrawal', 'left', 'выхода'],
  ['charter', 'уставом'],
  ['chairs', 'chairmanship', 'председательствует', 'председателя'],
  ['exercises', 'drills', 'учений'],
])('%s means the same as the others of its line', (...words) => {
  expect(words.map((word) => [word, meant(word)])).toEqual(words.map((word) => [word, meant(words[0] ?? '')]))
})
test('words of different meaning stay apart', () => {
  const words = [
    'summit',
    'session',
    'meeting',
    'charter',
    'treaty',
    'member',
    'observer',
    'chair',
    'head',
    'secretary',
  ]
  expect(new Set(words.map(meant)).size).toBe(words.length)
})
test('short forms are written out, in any case', () => {
  expect(writtenOut('генсека ОДКБ')).toBe('генеральный секретарь ОДКБ')
  expect(writtenOut('the premier')).toBe('the prime minister')
})
