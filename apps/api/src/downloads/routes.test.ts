import { createHash } from 'node:crypto'
import { asDay, type Dataset } from '@csto-record/domain'
import type { Release } from '@csto-record/formats'
import { afterEach, expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'
import { bytesAt, filesOf } from './testing.ts'

const app = exampleApp()
const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
const release = (data: Dataset, sha256 = digest(JSON.stringify(data))): Release => ({
  version: data.version,
  asOf: data.asOf,
  released: asDay('2020-01-01'),
  sha256,
  load: async () => data,
})

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('a file is the same bytes whenever and in whichever time zone it is made, and its digest is told before', async () => {
  const told = await filesOf(app)
  expect(told.map(({ name }) => name)).toEqual([
    'csto-record-0.0.1-ndjson.zip',
    'csto-record-0.0.1-csv.zip',
    'csto-record-0.0.1-nquads.zip',
  ])
  for (const { url, bytes, sha256 } of told) {
    process.env['TZ'] = 'Pacific/Kiritimati'
    const east = await bytesAt(exampleApp({}, { ...exampleDataset }), url)
    const offset = new Date(2026, 0, 1).getTimezoneOffset()
    process.env['TZ'] = 'Pacific/Pago_Pago'
    const west = await bytesAt(exampleApp({}, { ...exampleDataset }), url)
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(offset)
    expect(east.equals(west)).toBe(true)
    expect([east.length, digest(east)]).toEqual([bytes, sha256])
  }
})

test('a file has its digest as ETag, is told unchanged by it, and is there for HEAD', async () => {
  const [file] = await filesOf(app)
  const url = file?.url ?? ''
  const etag = `"${file?.sha256}"`
  for (const fresh of [exampleApp(), app, app]) {
    const whole = await fresh.request(url)
    expect([whole.status, whole.headers.get('ETag'), whole.headers.get('Content-Type')]).toEqual([
      200,
      etag,
      'application/zip',
    ])
    expect(whole.headers.get('Content-Disposition')).toBe(`attachment; filename="${file?.name}"`)
    const head = await fresh.request(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('ETag'), head.headers.get('Content-Length')]).toEqual([
      200,
      etag,
      String(file?.bytes),
    ])
    expect((await head.arrayBuffer()).byteLength).toBe(0)
    const same = await fresh.request(url, { headers: { 'If-None-Match': etag } })
    expect([same.status, same.headers.get('Cache-Control')]).toEqual([304, whole.headers.get('Cache-Control')])
    expect((await fresh.request(url, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  }
})

test('the files of a released version are kept for ever, those of one that is worked on are asked for again', async () => {
  const cachingWith = async (releases: readonly Release[]) => {
    const released = exampleApp({ releases })
    const [file] = await filesOf(released)
    const { immutable } = (await (await released.request('/v1/downloads')).json()) as { immutable: boolean }
    return [immutable, (await released.request(file?.url ?? '')).headers.get('Cache-Control')]
  }
  const forEver = [true, 'public, max-age=31536000, immutable']
  const notYet = [false, 'public, max-age=0, must-revalidate']
  expect(await cachingWith([release(exampleDataset)])).toEqual(forEver)
  expect(await cachingWith([])).toEqual(notYet)
  // The same version by name, worked on since.
  expect(await cachingWith([release(exampleDataset, digest('other data'))])).toEqual(notYet)
})

test('what is not there is told with the files that are, and why an older version has none', async () => {
  const older = exampleApp({ releases: [release({ ...exampleDataset, version: '0.0.0' })] })
  const asked = async (path: string) => {
    const response = await older.request(path)
    const { detail, near } = (await response.json()) as { detail: string; near: readonly string[] }
    expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
    expect(near).toEqual((await filesOf(older)).map(({ url }) => url))
    return detail
  }
  expect(await asked('/downloads/0.0.1/csto-record-0.0.1-csv.tar')).toMatch(
    /^There is no file 0\.0\.1\/csto-record-0\.0\.1-csv\.tar\. Those of version 0\.0\.1 are csto-record-0\.0\.1-ndjson\.zip, /,
  )
  expect(await asked('/downloads/0.0.0/csto-record-0.0.0-csv.zip')).toContain('/v1/changes?from=0.0.0&to=0.0.1')
  expect(await asked('/downloads/0.0.0/csto-record-0.0.1-csv.zip')).toContain('/v1/changes?from=0.0.0&to=0.0.1')
  expect(await asked('/downloads/9.9.9/csto-record-9.9.9-csv.zip')).toContain('There is no file 9.9.9/')
})

test('a file takes no other method', async () => {
  const [file] = await filesOf(app)
  const response = await app.request(file?.url ?? '', { method: 'DELETE' })
  expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})
