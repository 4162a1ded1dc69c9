import { expect, test } from 'vitest'
import { citing, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { languageFitsPhrases } from './language-fits-phrases.ts'
import { normalizeAddress } from './source-address-once.ts'

test('a parameter that says what is shown stays in an address, one that says where a reader came from goes', () => {
  expect(normalizeAddress('https://www.example.org/a/?utm_source=mail&page=2&fbclid=x')).toBe('example.org/a?page=2')
  expect(normalizeAddress('http://m.EXAMPLE.org/a?b=2&a=1#top')).toBe('example.org/a?a=1&b=2')
  expect(normalizeAddress('https://example.org/#iso:code:3166:KG')).toBe('example.org#iso:code:3166:KG')
})
test('of a language whose script nobody knows nothing is said', () => {
  expect(
    found(languageFitsPhrases, {
      'sources/s.yaml': source('s', '2019').replace('language: en', 'language: qqq'),
      'places/c.yaml': `name: C\n${citing({ source: 'source/s', phrase: '"абвг"' }, 'name')}`,
    }),
  ).toEqual([])
})
