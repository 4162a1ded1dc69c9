import { expect, test } from 'vitest'
import { foldName, wordsOf } from './words.ts'

test('words are those of a text in small Latin letters, and nothing else', () => {
  expect(wordsOf('Secretary-General’s  office, 2019')).toEqual(['secretary', 'generals', 'office', '2019'])
  expect(wordsOf(' «Бишкек» ')).toEqual(['bishkek'])
  expect(wordsOf("O'Brien")).toEqual(['obrien'])
  expect([wordsOf(''), wordsOf('—')]).toEqual([[], []])
})
test('names are the same whatever their case and signs', () => {
  expect(foldName('Secretary-General')).toBe(foldName('secretary general'))
  expect(foldName('Secretary General')).not.toBe(foldName('General Secretary'))
})
