import { expect, test } from 'vitest'
import { exampleDataset } from '../testing.ts'
import { etagOf, namesTag } from './etag.ts'

test('an ETag is weak, the same for the same request, and another for another request or dataset', async () => {
  const etag = await etagOf(exampleDataset, '/v1/events')
  expect(etag).toMatch(/^W\/"[0-9a-f]{24}"$/)
  expect(await etagOf({ ...exampleDataset }, '/v1/events')).toBe(etag)
  expect(await etagOf(exampleDataset, '/v1/persons')).not.toBe(etag)
  expect(await etagOf({ ...exampleDataset, version: '9.9.9' }, '/v1/events')).not.toBe(etag)
})

test('an If-None-Match names an ETag alone or among others, weak or strong', () => {
  for (const held of ['W/"a"', '"a"', '"b", W/"a"', '"a" , "b"']) expect(namesTag(held, 'W/"a"')).toBe(true)
  expect(namesTag('"aW/"', '"a"')).toBe(false)
  expect(namesTag('"b"', 'W/"a"')).toBe(false)
  expect(namesTag(undefined, 'W/"a"')).toBe(false)
})
