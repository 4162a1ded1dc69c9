import { expect, test } from 'vitest'
import { stretchesOf } from './foreign.ts'

test('words in Cyrillic are in the language of the name that has them', () => {
  const stretches = stretchesOf('“Токаев”, another form of “Токаеву”', [['Касым-Жомарт Токаев', 'ru']])
  expect(stretches.map(({ text, language }) => ({ text, language }))).toEqual([
    { text: '“', language: null },
    { text: 'Токаев', language: 'ru' },
    { text: '”, another form of “', language: null },
    { text: 'Токаеву', language: 'und-Cyrl' },
    { text: '”', language: null },
  ])
})
test('words with spaces between them are one stretch; the script tells where no name does', () => {
  expect(stretchesOf('Նիկոլ Փաշինյան')).toMatchObject([{ text: 'Նիկոլ Փաշինյան', language: 'hy' }])
  expect(stretchesOf('Устав ОДКБ, the charter')[0]).toMatchObject({ text: 'Устав ОДКБ', language: 'und-Cyrl' })
})
test('a text of the page alone is one stretch, and no text is none', () => {
  expect(stretchesOf('Charter of 2002')).toMatchObject([{ text: 'Charter of 2002', language: null }])
  expect(stretchesOf('')).toEqual([])
})
