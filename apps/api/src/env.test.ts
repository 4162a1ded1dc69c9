import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('without settings the server listens on this machine alone', () => {
  const env = {
    port: 8787,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:8787',
    readerUrl: 'http://localhost:3000',
    origins: [],
    dataset: undefined,
    database: null,
    watch: false,
    threads: 1,
    shelfBytes: 25_165_824,
    logRequests: false,
    rateLimit: 600,
    proxies: 0,
    patience: { headers: 10_000, request: 20_000, keepAlive: 5_000, answer: 60_000 },
  }
  expect(readEnv({})).toEqual({ ok: true, env })
  expect(readEnv({ CSTO_API_PORT: '', CSTO_API_HOST: '' })).toEqual({ ok: true, env })
})

test('a public address is kept without its last slash, an IPv6 host stands in brackets', () => {
  expect(readEnv({ CSTO_API_PUBLIC_URL: 'https://api.example.org/' })).toMatchObject({
    env: { publicUrl: 'https://api.example.org' },
  })
  expect(readEnv({ CSTO_API_HOST: '::1', CSTO_API_PORT: '80' })).toMatchObject({
    env: { publicUrl: 'http://[::1]:80' },
  })
})

test('the reader is found where it is published', () => {
  expect(readEnv({ CSTO_WEB_URL: 'https://example.org//' })).toMatchObject({
    env: { readerUrl: 'https://example.org' },
  })
  expect(readEnv({ CSTO_WEB_URL: 'example.org' })).toEqual({
    ok: false,
    lines: [
      'CSTO_WEB_URL is "example.org"; it takes the whole address the reader is found at, such as https://example.org',
    ],
  })
})

test('each variable that does not fit is named with its value and what it takes', () => {
  for (const port of ['abc', '-1', '65536', '80.5', '0x50']) {
    expect(readEnv({ CSTO_API_PORT: port, CSTO_API_PUBLIC_URL: 'example.org' })).toEqual({
      ok: false,
      lines: [
        `CSTO_API_PORT is "${port}"; it takes a whole number from 0 to 65535 (0 for any free port)`,
        expect.stringContaining('CSTO_API_PUBLIC_URL is "example.org"; it takes the whole address'),
      ],
    })
  }
})

test('settings of time, room and threads are bounded', () => {
  const unfit = { CSTO_API_HEADERS_MS: '0', CSTO_API_THREADS: '65', CSTO_API_LOG: 'all', CSTO_API_PROXIES: '-1' }
  expect(readEnv(unfit)).toEqual({
    ok: false,
    lines: [
      'CSTO_API_THREADS is "65"; it takes a whole number from 0 to 64',
      'CSTO_API_LOG is "all"; it takes requests or failures',
      'CSTO_API_PROXIES is "-1"; it takes how many proxies of your own stand before the server, from 0 to 10',
      'CSTO_API_HEADERS_MS is "0"; it takes a whole number of milliseconds from 1 to 3600000',
    ],
  })
  expect(readEnv({ CSTO_API_HEADERS_MS: '1', CSTO_API_THREADS: '64' })).toMatchObject({
    env: { threads: 64, patience: { headers: 1 } },
  })
})

test('lists are asked of a database by its address', () => {
  expect(readEnv({ CSTO_ENGINE: 'postgres://reader@localhost/record' })).toMatchObject({
    env: { database: 'postgres://reader@localhost/record' },
  })
  expect(readEnv({ CSTO_ENGINE: 'mysql://localhost' })).toEqual({
    ok: false,
    lines: [
      'CSTO_ENGINE is "mysql://localhost"; it takes memory, or the address of a PostgreSQL database such as postgres://user@host/database',
    ],
  })
})
