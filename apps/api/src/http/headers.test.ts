import { expect, test } from 'vitest'
import type { Config } from '../config.ts'
import type { Endpoint } from './endpoint.ts'
import { linkHeader } from './headers.ts'

const config = { identity: { licence: { url: 'https://example.org/licence' } } } as Config
const endpoint = { formats: ['json', 'csv'] } as unknown as Endpoint
const standing =
  '</openapi.json>; rel="describedby"; type="application/json", <https://example.org/licence>; rel="license"'
const links = (address: string, format: 'json' | 'csv' = 'json') =>
  linkHeader(config, endpoint, format, new URL(`https://example.org${address}`), [
    { rel: 'next', href: '/v1/events?cursor=x' },
  ])

test('an answer links to itself, its own links, its other forms, what describes it and its licence', () => {
  expect(links('/v1/events?kind=session')).toBe(
    `</v1/events?kind=session>; rel="self", </v1/events?cursor=x>; rel="next", </v1/events.csv?kind=session>; rel="alternate"; type="text/csv", ${standing}`,
  )
  expect(links('/v1/events.csv', 'csv')).toContain('</v1/events.json>; rel="alternate"; type="application/json"')
})
test('an address with a whole text in it is not said back', () => {
  const address = (length: number) => `/v1/events?q=${'x'.repeat(length - 3)}`
  expect(links(address(1_000))).toContain('rel="self"')
  expect(links(address(1_001))).toBe(standing)
})
