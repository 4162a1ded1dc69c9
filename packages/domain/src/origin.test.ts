import { expect, test } from 'vitest'
import { originOf, originsOf } from './origin.ts'
import { datasetOf } from './testing.ts'

const page = (origin?: string) =>
  `publisher: A\ntitle: A\nurl: https://example.org/\nlanguage: en\nkind: news\n${origin === undefined ? '' : `origin: source/${origin}\n`}`
const dataset = datasetOf({
  'sources/first.yaml': page(),
  'sources/second.yaml': page('first'),
  'sources/third.yaml': page('second'),
  'sources/one.yaml': page('other'),
  'sources/other.yaml': page('one'),
  'sources/lost.yaml': page('unheard-of'),
})

test('a copy of a copy comes from the page that printed the text first', () => {
  expect(originsOf(dataset, 'source/third')).toEqual(['source/second', 'source/first'])
  expect(originOf(dataset, 'source/third')).toBe('source/first')
})
test('a page that copies none is its own origin', () => {
  expect(originsOf(dataset, 'source/first')).toEqual([])
  expect(originOf(dataset, 'source/first')).toBe('source/first')
})
test('pages that name each other come to an end', () => {
  expect(originsOf(dataset, 'source/one')).toEqual(['source/other'])
})
test('a page that is not on record can be an origin all the same', () => {
  expect(originOf(dataset, 'source/lost')).toBe('source/unheard-of')
})
