import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('without settings the server listens on this machine alone', () => {
  const env = { port: 8787, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:8787', readerUrl: 'http://localhost:3000' }
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
