import type { Files } from './write.ts'

const source = (published: string | null, more: Readonly<Record<string, unknown>> = {}) => ({
  publisher: 'Example Gazette',
  title: `Gazette of ${published ?? 'an unknown day'}`,
  url: 'https://example.org/a',
  published,
  language: 'en',
  kind: 'news',
  ...more,
})

/** Invented sources: dated ones of four years, a copy, a work of reference, and a leaflet without a date. */
export const sources: Files = {
  'sources/gazetteer': source(null, { title: 'Gazetteer', standing: 'reference', kind: 'reference' }),
  'sources/history-2001': source('2001-05-01', { title: 'A history' }),
  'sources/plan-2019': source('2019-01-10', { title: 'What is planned' }),
  'sources/report-2019': source('2019-04-11', { title: 'What was held' }),
  'sources/reprint-2019': source('2019-04-12', {
    title: 'The same text',
    standing: 'copy',
    origin: 'source/report-2019',
  }),
  'sources/review-2020': source('2020-06-01', { title: 'A year later' }),
  'sources/correction-2021': source('2021-03-05', { title: 'A correction' }),
  'sources/leaflet': source(null, { title: 'A leaflet without a date' }),
}
