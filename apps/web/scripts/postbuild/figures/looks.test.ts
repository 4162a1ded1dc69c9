import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { looksFrom, withLooks } from './looks.ts'

const tokens = ':root { --ink: #111; --sans: "A"; } @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }'

test('classes become attributes in the colours of the light theme', () => {
  const looks = looksFrom('.drawn-full { fill: var(--ink); stroke-width: 2; }', tokens)
  expect(withLooks('<g class="datum"><rect class="drawn-full" x="1"></rect></g>', looks)).toBe(
    '<g><rect fill="#111" stroke-width="2" x="1"></rect></g>',
  )
})
test('letters are those that pictures are made with', () => {
  const looks = looksFrom('.drawn-text { font-family: var(--sans); }', tokens)
  expect(looks.get('drawn-text')?.['font-family']).toMatch(/^'Source Sans 3'/)
})
test('a class without looks, a rule that is not of one class, and a colour the theme lacks are named', () => {
  expect(() => withLooks('<rect class="drawn-big"/>', looksFrom('', tokens))).toThrow(/"drawn-big".*drawing\.css/)
  expect(() => looksFrom('.a .b { fill: red; }', tokens)).toThrow(/"\.a \.b".*one class/)
  expect(() => looksFrom('.a { fill: var(--blue); }', tokens)).toThrow(/--blue.*tokens\.css/)
})
test('the looks of the reader can be had as attributes, each with a colour', async () => {
  const read = (file: string) => readFile(new URL(`../../../styles/${file}`, import.meta.url), 'utf8')
  const looks = looksFrom(await read('figure/drawing.css'), await read('tokens.css'))
  expect(looks.size).toBeGreaterThan(10)
  for (const attributes of looks.values()) {
    expect(Object.keys(attributes)).toContain('fill')
    expect(Object.values(attributes).join(' ')).not.toContain('var(')
  }
})
