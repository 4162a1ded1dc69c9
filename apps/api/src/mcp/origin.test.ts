import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({ origins: ['https://app.example.net'] })
const ping = async (url: string, headers: Record<string, string>) =>
  app.request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
    body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
  })

test.each([
  ['http://127.0.0.1:8787', 'http://localhost:3000'],
  ['http://localhost:8787', 'http://127.0.0.1:6274'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['https://api.example.org', 'https://api.example.org'],
  ['https://api.example.org', 'https://example.org'],
  ['https://api.example.org', 'https://app.example.net'],
])('a server at %s answers a page of %s', async (at, origin) => {
  expect((await ping(`${at}/mcp`, { Origin: origin })).status).toBe(200)
})

test.each([
  ['http://127.0.0.1:8787', 'https://evil.example'],
  ['http://127.0.0.1:8787', 'null'],
  ['http://127.0.0.1:8787', 'https://127.0.0.1.evil.example'],
  ['https://api.example.org', 'https://api.example.org.evil.example'],
  // A name of somebody else that was made to lead here.
  ['http://rebound.example:8787', 'http://rebound.example:8787'],
  ['http://rebound.example:8787', 'http://localhost:3000'],
])('a server at %s does not answer a page of %s', async (at, origin) => {
  const response = await ping(`${at}/mcp`, { Origin: origin })
  expect([response.status, (await response.json()).type]).toEqual([403, '/v1/problems#origin-refused'])
})

test('the header that names the host counts, whatever the address says', async () => {
  const headers = { Origin: 'http://localhost:3000', Host: 'rebound.example' }
  expect((await ping('http://127.0.0.1:8787/mcp', headers)).status).toBe(403)
})

test('a client that is no page, and so names no origin, is asked nothing', async () => {
  expect((await ping('http://inside.example:8787/mcp', {})).status).toBe(200)
})
