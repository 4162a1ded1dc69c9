import { expect, test } from 'vitest'
import { fitted, longestTitle, withSite } from './title.ts'

test('a title that fits is left as it is, with the name of the site where that fits too', () => {
  expect(withSite('Events', 'CSTO Record')).toBe('Events · CSTO Record')
  const fifty = 'a'.repeat(50)
  expect(withSite(fifty, 'CSTO Record')).toBe(`${fifty} · CSTO Record`)
  expect(withSite(`${fifty}a`, 'CSTO Record')).toBe(`${fifty}a`)
})
test('one that does not fit is cut between words, and says so', () => {
  const long = 'Statement of the heads of the member states on the anniversary of the treaty and of the organization'
  const cut = fitted(long)
  expect(cut.length).toBeLessThanOrEqual(longestTitle)
  expect(cut.endsWith('…')).toBe(true)
  expect(long.startsWith(cut.slice(0, -1))).toBe(true)
  expect(long.charAt(cut.length - 1)).toBe(' ')
})
test('what tells it apart is kept whole', () => {
  const cut = fitted('Statement of the heads of the member states on the anniversary of the treaty', ', 16 May 2022')
  expect(cut).toMatch(/^Statement .*\w…, 16 May 2022$/)
  expect(cut.length).toBeLessThanOrEqual(longestTitle)
})
