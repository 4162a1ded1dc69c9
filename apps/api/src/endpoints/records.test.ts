import { gunzipSync } from 'node:zlib'
import { allRecords } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()
const idsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

test('the whole record comes a line each, in the order of its types', async () => {
  const response = await app.request('/v1/records.ndjson')
  expect(response.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8')
  expect(idsOf(await response.text())).toEqual(allRecords(exampleDataset).map(({ id }) => id))
})

test('one type can be asked for', async () => {
  expect(idsOf(await (await app.request('/v1/records.ndjson?type=topic')).text())).toEqual(['topic/threats'])
})

test('it is kept whole once it was sent, packed for who takes that, and not sent at all to who has it', async () => {
  const many = exampleApp({}, { ...exampleDataset, places: Array(500).fill(exampleDataset.places[0]) })
  const plain = await many.request('/v1/records.ndjson?type=place')
  const text = await plain.text()
  expect(idsOf(text)).toHaveLength(500)
  expect(plain.headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)))
  const packed = await many.request('/v1/records.ndjson?type=place', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(text)
  const etag = plain.headers.get('ETag') ?? ''
  const again = await many.request('/v1/records.ndjson?type=place', { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
})
