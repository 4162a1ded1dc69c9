import type { Case } from '../../../scripts/bench/against-bare.ts'

const item = '/v1/events/2024-12-03-cccim-27'
/** Answers that are ready once they were given. */
export const hot: readonly Case[] = [
  { name: 'one event, JSON', path: item, headers: {}, wanted: 0.9 },
  { name: 'fifty events, JSON', path: '/v1/events', headers: {}, wanted: 0.95 },
  { name: 'a search asked again', path: '/v1/queries/search?q=Astana+summit', headers: {}, wanted: 0.9 },
  // "same" stands for the ETag of the answer.
  { name: 'one event, not changed (304)', path: item, headers: { 'If-None-Match': 'same' }, wanted: 0.9 },
  { name: 'sessions, CSV', path: '/v1/events.csv?kind=session', headers: {}, wanted: 0.95 },
  { name: 'all records, NDJSON', path: '/v1/records.ndjson', headers: {}, wanted: 0.95 },
  {
    name: 'all records, NDJSON, brotli',
    path: '/v1/records.ndjson',
    headers: { 'Accept-Encoding': 'br' },
    wanted: 0.95,
  },
]

/** Requests that are hardly ever the same twice, so that each is read, answered, written and kept. */
export const cold: readonly { readonly name: string; readonly pathWith: string }[] = [
  { name: 'ten events from a day, JSON', pathWith: '/v1/events?limit=10&from=DAY' },
  { name: 'who chaired on a day (in a thread)', pathWith: '/v1/queries/chair-on?date=DAY' },
  { name: 'an id that is not there', pathWith: '/v1/events/no-such-event-DAY' },
]
