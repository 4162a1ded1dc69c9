import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gather, stream } from './stream.ts'

test('pieces become one buffer up to the bound, and stay pieces, none lost, above it', async () => {
  const pieces = ['abc', 'дом', 'f']
  const whole = gather(pieces, 10)
  expect(whole).toEqual({ whole: true, bytes: new TextEncoder().encode('abcдомf') })
  for (const most of [9, 3, 2, 0]) {
    const gathered = gather(pieces, most)
    if (gathered.whole) throw new Error(`${most} bytes hold it`)
    const response = stream(gathered.pieces, { 'X-Kept': 'yes' }, 'identity')
    expect([await response.text(), response.headers.get('X-Kept')]).toEqual(['abcдомf', 'yes'])
  }
  expect(gather([], 0)).toEqual({ whole: true, bytes: new Uint8Array() })
})

test('a stream is compressed for who takes that', async () => {
  const gathered = gather(['a'.repeat(100), 'b'], 10)
  if (gathered.whole) throw new Error('10 bytes hold it')
  const response = stream(gathered.pieces, {}, 'br')
  expect(response.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(`${'a'.repeat(100)}b`)
})
