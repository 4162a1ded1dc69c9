import { expect, test } from 'vitest'
import { termsIn, wordsIn } from './words.ts'

const stems = (text: string) => wordsIn(text).map(({ stem }) => stem)

test('words of one stem, in either language', () => {
  for (const [one = '', other = ''] of [
    ['sessions', 'session'],
    ['peacekeepers', 'peacekeeping'],
    ['Парламентской', 'парламентская'],
    ['миротворцев', 'миротворцы'],
    ["Armenia's", 'Armenia'],
    ['17th', '17'],
  ])
    expect([one, stems(one)]).toEqual([one, stems(other)])
})
test('words stand where they stand in the text, without signs', () => {
  const text = '«Рубеж-2021», O’Neill'
  const words = wordsIn(text)
  expect(words.map(({ text: word }) => word)).toEqual(['Рубеж', '2021', 'O’Neill'])
  for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word)
})
test('words that tell nothing apart are no terms', () => {
  expect([...termsIn('The Charter of the Pact')]).toEqual(['charter', 'pact'])
})
