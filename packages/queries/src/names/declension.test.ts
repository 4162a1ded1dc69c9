import { expect, test } from 'vitest'
import { caseless, isCaseOf } from './declension.ts'

test.each([
  ['Токаев', ['Токаева', 'Токаеву', 'Токаевым', 'Токаеве']],
  ['Зайнетдинов', ['Зайнетдинова', 'Зайнетдиновым']],
  ['Бордюжа', ['Бордюжи', 'Бордюже', 'Бордюжу', 'Бордюжей']],
  ['Пашинян', ['Пашиняна', 'Пашиняном']],
  ['Беларусь', ['Беларуси', 'Беларусью']],
  ['Кыргызская', ['Кыргызской', 'Кыргызскую']],
  ['Объединённый', ['Объединенного', 'Объединенным']],
  ['секретарь', ['секретаря', 'секретарем', 'секретарей']],
  ['Балуевский', ['Балуевского', 'Балуевскому']],
  ['силы', ['сил', 'силам']],
])('%s has its cases', (name, cases) => {
  for (const word of cases) expect([word, isCaseOf(name, word)]).toEqual([word, true])
})

test.each([
  ['Армения', 'Арменом'],
  ['Мнацаканян', 'Мнацаканом'],
  ['Минск', 'Минусинске'],
])('%s is another word than %s', (name, word) => {
  expect(isCaseOf(name, word)).toBe(false)
})

test('letters without an end are no word, and are left as they are at once', () => {
  for (const letters of ['ы'.repeat(20_000), 'ами'.repeat(6_000)]) expect(caseless(letters)).toBe(letters)
  expect(caseless('ы'.repeat(60)).length).toBeLessThan(60)
})

test('acronyms and words of other scripts stay as they are', () => {
  expect(['ОДКБ', 'CSTO', 'Rahmon', '2025'].map(caseless)).toEqual(['ОДКБ', 'CSTO', 'Rahmon', '2025'])
})
