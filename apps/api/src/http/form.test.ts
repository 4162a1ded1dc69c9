import { expect, test } from 'vitest'
import { splitSuffix } from './form.ts'

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
