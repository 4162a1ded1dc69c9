import whole from 'any-ascii'
import { expect, test } from 'vitest'
import { blocks } from './blocks.ts'
import inBrowsers from './index.ts'

test('every letter of the blocks is written as any-ascii writes it', () => {
  const wrong = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).filter(
      (letter) => inBrowsers(letter) !== whole(letter),
    ),
  )
  expect(wrong).toEqual([])
})
test.each(['Лукашэнка, Қасым-Жомарт', 'Նիկոլ Փաշինյան', 'Emomalī “Raḩmon” № 5', 'plain text 1992'])('%s', (text) => {
  expect(inBrowsers(text)).toBe(whole(text))
})
test('letters of other scripts are left out', () => {
  expect(inBrowsers('a 北 b')).toBe('a  b')
})
