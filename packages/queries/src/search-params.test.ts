import { expect, test } from 'vitest'
import { search } from './queries/search.ts'
import { timeline } from './queries/timeline.ts'
import { paramsFromSearch } from './search-params.ts'

const read = (text: string) => paramsFromSearch(timeline, new URLSearchParams(text))

test('numbers are read from their text, and words that look like numbers stay words', () => {
  expect(read('limit=5&kind=session')).toMatchObject({ ok: true, params: { limit: 5, kind: 'session' } })
  expect(paramsFromSearch(search, new URLSearchParams('q=2024'))).toMatchObject({ ok: true, params: { q: '2024' } })
})
test('text that is no number is refused where a number is wanted', () => {
  for (const limit of ['five', '5e1', '5.5', '-1', ' 5', '0x5'])
    expect(paramsFromSearch(timeline, new URLSearchParams({ limit }))).toMatchObject({
      ok: false,
      problems: [{ parameter: 'limit' }],
    })
})
test('an empty value counts as absent', () => {
  expect(read('kind=&limit=')).toMatchObject({ ok: true, params: { kind: null, limit: 50 } })
})
test('a parameter that the query lacks is refused, empty or not', () => {
  expect(read('colour=red')).toMatchObject({ ok: false, problems: [{ parameter: 'colour', value: 'red' }] })
  expect(read('colour=')).toMatchObject({ ok: false, problems: [{ parameter: 'colour' }] })
  expect(read('__proto__=x')).toMatchObject({ ok: false, problems: [{ parameter: '__proto__' }] })
})
test('a parameter given twice is refused rather than chosen from', () => {
  expect(read('kind=session&kind=meeting')).toEqual({
    ok: false,
    problems: [
      { parameter: 'kind', value: 'session, meeting', message: 'is given more than once', expected: 'one value' },
    ],
  })
})
