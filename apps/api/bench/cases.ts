/** What is asked in the benchmark. */
export interface Case {
  readonly name: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** The requests that a bare server can be held against: answers that are ready once they were given. */
export const hot: readonly Case[] = [
  { name: 'one event, JSON', path: '/v1/events/2024-12-03-cccim-27', headers: {} },
  { name: 'fifty events, JSON', path: '/v1/events', headers: {} },
  { name: 'fifty events, JSON, gzip', path: '/v1/events', headers: { 'Accept-Encoding': 'gzip' } },
  { name: 'fifty events, JSON, brotli', path: '/v1/events', headers: { 'Accept-Encoding': 'br' } },
  { name: 'sessions as a table', path: '/v1/events.csv?kind=session', headers: {} },
  { name: 'a query', path: '/v1/queries/chair-on?date=2021-09-15', headers: {} },
  { name: 'one event, not changed', path: '/v1/events/2024-12-03-cccim-27', headers: { 'If-None-Match': '*' } },
]

const dayOf = (count: number): string =>
  new Date(Date.UTC(1992, 0, 1) + (count % 12_000) * 86_400_000).toISOString().slice(0, 10)

/** Requests that are never the same twice, so that each is read, answered, written and kept. */
export const cold: readonly { readonly name: string; readonly pathOf: (count: number) => string }[] = [
  { name: 'ten events from a day, JSON', pathOf: (count) => `/v1/events?limit=10&from=${dayOf(count)}` },
  { name: 'who chaired on a day', pathOf: (count) => `/v1/queries/chair-on?date=${dayOf(count)}` },
  { name: 'an id that is not there', pathOf: (count) => `/v1/events/no-such-event-${count}` },
]
