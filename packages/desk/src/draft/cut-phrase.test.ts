import { expect, test } from 'vitest'
import { cutPhrase } from './cut-phrase.ts'

const phraseAt = (paragraph: string, words: string, from = 0) => {
  const start = paragraph.indexOf(words, from)
  return cutPhrase(paragraph, start, start + words.length)
}

test('a phrase has a few words around its place, without the marks of the sentence', () => {
  expect(phraseAt('The session was opened by Asel Example, chair of the council.', 'Asel Example')).toBe(
    'by Asel Example, chair',
  )
  expect(phraseAt('Asel Example spoke.', 'Asel Example')).toBe('Asel Example spoke')
})

test('a phrase takes in as many words as it needs to stand only once', () => {
  const paragraph = 'the chair of the council spoke and the chair of the council left'
  expect(phraseAt(paragraph, 'council', 30)).toBe('of the council left')
})

test('there is no phrase where eight words do not tell two places apart', () => {
  const twice = 'one two three four five six seven eight nine ten'
  const paragraph = `${twice} ${twice} ${twice}`
  expect(phraseAt(paragraph, 'five', 50)).toBeNull()
})
