import { expect, test } from 'vitest'
import { apiPath, dataPath, hrefOf, idFrom } from './href.ts'

test.each([
  ['event/2024-12-03-cccim-27', '/events/2024-12-03-cccim-27'],
  ['person/valery-semerikov', '/people/valery-semerikov'],
  ['remark/2024-12-03-cccim-27/lepekha-key-role', '/events/2024-12-03-cccim-27#lepekha-key-role'],
  ['tenure/valery-semerikov/deputy', '/people/valery-semerikov#deputy'],
  ['commitment/kyrgyzstan-2025/experts', '/chairmanships/kyrgyzstan-2025#experts'],
] as const)('%s is shown at %s', (id, href) => {
  expect(hrefOf(id)).toBe(href)
})
test('the API has a record under its plural', () => {
  expect(apiPath('body/cccim')).toBe('/v1/bodies/cccim')
  expect(apiPath('remark/a/b')).toBe('/v1/remarks/a/b')
})
test('an id comes back from the address of its page', () => {
  expect(idFrom('body', 'cccim')).toBe('body/cccim')
})

test('a page leads to the data that it shows, and a page that shows none to nothing', () => {
  expect(dataPath('/people/valery-semerikov')).toBe('/v1/persons/valery-semerikov')
  expect(dataPath('/people')).toBe('/v1/persons')
  for (const href of ['/', '/search', '/sources/by-year/2024', '/remarks/a', '/people/a/b'])
    expect([href, dataPath(href)]).toEqual([href, null])
})
