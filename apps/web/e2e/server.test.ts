import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, root, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('an address that leads nowhere answers 404 with a page that says so, compressed too', async () => {
  const response = await fetch(`${reader.url}/events/never-was`, { headers: { 'Accept-Encoding': 'br' } })
  expect([response.status, response.headers.get('content-encoding')]).toEqual([404, 'br'])
  expect(await response.text()).toContain('Not on record')
})

test('pages come compressed, may not be framed, and are asked for again when they change', async () => {
  const { headers } = await fetch(`${reader.url}/bodies/cccim`, { headers: { 'Accept-Encoding': 'br' } })
  expect(headers.get('content-encoding')).toBe('br')
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test('the record can be taken along, one record a line', async () => {
  const response = await fetch(`${reader.url}/data/records.ndjson`)
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const first: unknown = JSON.parse((await response.text()).split('\n')[0] ?? '')
  expect(first).toHaveProperty('type', 'source')
})

test('a page that is held is not sent again', async () => {
  const held = (await fetch(`${reader.url}/`)).headers.get('etag') ?? ''
  const { status } = await fetch(`${reader.url}/`, { headers: { 'If-None-Match': held } })
  expect(status).toBe(304)
})

test.each([
  '/events/2024-11-28-csc-astana',
  '/people/valery-semerikov',
  '/documents/cis-sco-anniversary-statement-2021',
])('%s loads at most 80 kB of fonts, and what it draws first does not move when they come', async (path) => {
  const page = await reader.open(path, { viewport: { width: 390, height: 844 } })
  await page.evaluate(() => document.fonts.ready)
  const { bytes, shift } = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const fonts = files.filter(({ name }) => name.endsWith('.woff2'))
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
    return {
      bytes: fonts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    }
  })
  await page.context().close()
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(80_000)
  expect(shift).toBeLessThan(0.02)
})

test('only reading is allowed', async () => {
  const response = await fetch(`${reader.url}/`, { method: 'POST' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('a port that is taken is named, with how to choose another', async () => {
  const { port } = new URL(reader.url)
  const second = spawn(process.execPath, [join(root, 'scripts/serve.mjs')], {
    env: { ...process.env, CSTO_WEB_PORT: port, CSTO_WEB_HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: Buffer[] = []
  second.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = await once(second, 'close')
  expect(code).toBe(1)
  expect(Buffer.concat(said).toString()).toContain(`Port ${port} on 127.0.0.1 is taken. Choose another: CSTO_WEB_PORT=`)
})
