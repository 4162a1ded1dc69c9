import { expect, test } from 'vitest'
import { canonicalUrl, chooseEncoding, chooseFormat, contentTypeOf, isFormat, splitSuffix } from './form.ts'

test.each([
  ['/v1/events.csv', '/v1/events', 'csv'],
  ['/v1/events/a.json', '/v1/events/a', 'json'],
  ['/v1/events', '/v1/events', null],
  ['/v1/.csv', '/v1/.csv', null],
  ['/v1/events/.csv', '/v1/events/.csv', null],
  ['/v1/a..csv', '/v1/a..csv', null],
  ['/openapi.json', '/openapi.json', null],
  ['/v1/events.xyz', '/v1/events', 'xyz'],
  ['/v1/events.c-v', '/v1/events.c-v', null],
])('%s is %s in the form %s', (whole, path, suffix) => {
  expect(splitSuffix(whole)).toEqual({ path, suffix })
})
test('a form is one by its own name only', () => {
  expect([isFormat('csv'), isFormat('toString'), isFormat('CSV')]).toEqual([true, false, false])
  expect([contentTypeOf('json'), contentTypeOf('csv'), contentTypeOf('atom')]).toEqual([
    'application/json',
    'text/csv; charset=utf-8; header=present',
    'application/atom+xml; charset=utf-8',
  ])
})
test('a suffix wins over what is accepted, and what is not offered is refused', () => {
  const choose = (suffix: string | null, accept?: string) => chooseFormat(['json', 'csv'], suffix, accept)
  expect(choose('csv', 'application/json')).toBe('csv')
  expect(choose('ics')).toBeUndefined()
  expect(choose('toString')).toBeUndefined()
  expect(choose(null)).toBe('json')
  expect(choose(null, '*/*')).toBe('json')
  expect(choose(null, 'text/csv')).toBe('csv')
  expect(choose(null, 'text/csv;q=0.5, application/json;q=0.9')).toBe('json')
  expect(choose(null, 'text/*')).toBe('csv')
  expect(choose(null, 'text/calendar')).toBeUndefined()
  // The same header is read anew for other offers.
  expect(chooseFormat(['csv'], null, 'text/csv;q=0.5, application/json;q=0.9')).toBe('csv')
})
test('of the codings that a client takes the first of ours is chosen', () => {
  expect(chooseEncoding(['br', 'gzip'], 'gzip, br')).toBe('br')
  expect(chooseEncoding(['br', 'gzip'], 'gzip')).toBe('gzip')
  expect(chooseEncoding(['br', 'gzip'], 'br;q=0, gzip')).toBe('gzip')
  expect(chooseEncoding(['br', 'gzip'], 'zstd')).toBe('identity')
  expect(chooseEncoding(['br', 'gzip'], undefined)).toBe('identity')
  expect(chooseEncoding([], 'gzip')).toBe('identity')
})
test('an answer has one address, however it was asked for', () => {
  const canonical = (search: string, format: 'json' | 'csv' = 'json') =>
    canonicalUrl(new URL(`https://example.org/v1/events.json${search}`), '/v1/events', format, 'json').href
  expect(canonical('')).toBe('https://example.org/v1/events')
  expect(canonical('', 'csv')).toBe('https://example.org/v1/events.csv')
  expect(canonical('?to=2&from=1')).toBe('https://example.org/v1/events?from=1&to=2')
  expect(canonical('?to=&from=1')).toBe('https://example.org/v1/events?from=1')
  expect(canonical('?to=')).toBe('https://example.org/v1/events')
  expect(canonical('?kind=b&kind=a')).toBe('https://example.org/v1/events?kind=b&kind=a')
})

test('a header too long to be remembered is read all the same, each time', () => {
  const long = `;q=0.5${', x/y'.repeat(120_000)}`
  for (const _ of [1, 2]) {
    expect(chooseFormat(['json', 'csv'], null, `text/csv${long}`)).toBe('csv')
    expect(chooseFormat(['json', 'csv'], null, `application/json${long}`)).toBe('json')
    expect(chooseEncoding(['br', 'gzip'], `gzip${long}`)).toBe('gzip')
  }
})

test.each([
  ['/v1/events', '/v1/events', null],
  ['/v1/events.csv', '/v1/events', 'csv'],
  ['/v1/events.csl.json', '/v1/events', 'csl.json'],
  ['/v1/feeds/reported.feed.json', '/v1/feeds/reported', 'feed.json'],
  ['/v1/events/a.json', '/v1/events/a', 'json'],
  ['/v1/events/a.nothing', '/v1/events/a', 'nothing'],
  ['/v1/events/.json', '/v1/events/.json', null],
  ['/openapi.json', '/openapi.json', null],
])('%s is split before its longest known suffix', (address, path, suffix) => {
  expect(splitSuffix(address)).toEqual({ path, suffix })
})
