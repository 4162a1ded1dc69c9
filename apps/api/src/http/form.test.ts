import { expect, test } from 'vitest'
import { chooseEncoding, chooseFormat } from './form.ts'

test('a header too long to be remembered is read all the same, each time', () => {
  const long = `;q=0.5${', x/y'.repeat(120_000)}`
  for (const _ of [1, 2]) {
    expect(chooseFormat(['json', 'csv'], null, `text/csv${long}`)).toBe('csv')
    expect(chooseFormat(['json', 'csv'], null, `application/json${long}`)).toBe('json')
    expect(chooseEncoding(['br', 'gzip'], `gzip${long}`)).toBe('gzip')
  }
})
