import anyAscii from 'any-ascii'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from './blocks.ts'
import { inAscii } from './in-browsers.ts'
import { inAscii as inWhole } from './whole.ts'

test('letters of these scripts are written as the whole table writes them', () => {
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code)
      expect([letter, inAscii(letter)]).toEqual([letter, anyAscii(letter)])
    }
})
test('so are names in them', () => {
  for (const name of [
    'Шерали Мирзо',
    'Ստանիսլավ Զաս',
    'Сооронбай Жээнбеков',
    'Қасым-Жомарт Тоқаев',
    'საქართველო',
    'Łukašenka',
  ])
    expect(inAscii(name)).toBe(inWhole(name))
})
test('letters of other scripts go, and nothing else does', () => {
  expect(inAscii('俄 Russia 🙂')).toBe(' Russia ')
})
test('ASCII stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(inAscii(text)).toBe(text)
    }),
  )
})
