import { expect, test } from 'vitest'
import { caseless, differInEnding } from './declension.ts'

test.each([
  ['Токаев', ['Токаева', 'Токаеву', 'Токаевым', 'Токаеве']],
  ['Зайнетдинов', ['Зайнетдинова', 'Зайнетдиновым']],
  ['Бордюжа', ['Бордюжи', 'Бордюже', 'Бордюжу', 'Бордюжей']],
  ['Пашинян', ['Пашиняна', 'Пашиняном']],
  ['Беларусь', ['Беларуси', 'Беларусью']],
  ['Кыргызская', ['Кыргызской', 'Кыргызскую']],
  ['Объединённый', ['Объединенного', 'Объединенным']],
  ['секретарь', ['секретаря', 'секретарем', 'секретарей']],
])('the cases of %s share a stem and differ in the ending', (name, cases) => {
  for (const word of cases) {
    expect([word, caseless(word)]).toEqual([word, caseless(name)])
    expect(differInEnding(name, word, 2)).toBe(true)
  }
})

test('a given name is no case of a state that begins like it', () => {
  expect(differInEnding('Армения', 'Армении', 1)).toBe(true)
  expect(differInEnding('Армения', 'Арменом', 1)).toBe(false)
})

test('acronyms and words of other scripts stay as they are', () => {
  expect(['ОДКБ', 'CSTO', 'Rahmon', '2025'].map(caseless)).toEqual(['ОДКБ', 'CSTO', 'Rahmon', '2025'])
})
