import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { publishers } from './publishers.ts'
import { sourceYield } from './source-yield.ts'

test('a publisher has its pages oldest first, undated ones last, and copies bring no text of their own', () => {
  const [gazette] = publishers(example, {}).publishers
  expect(gazette).toMatchObject({ publisher: 'Example Gazette', party: null, origins: 7 })
  expect(gazette?.sources.map(({ id }) => id)).toEqual([
    'source/history-2001',
    'source/plan-2019',
    'source/report-2019',
    'source/reprint-2019',
    'source/review-2020',
    'source/correction-2021',
    'source/gazetteer',
    'source/leaflet',
  ])
})
test('what rests on a publisher is what rests on its pages', () => {
  const [gazette] = publishers(example, {}).publishers
  const facts = example.sources.map(({ id }) => sourceYield(example, { source: id }).facts)
  expect(gazette?.facts).toBe(facts.reduce((sum, one) => sum + one, 0))
})
test('one publisher is asked for by the name that sources have', () => {
  expect(publishers(example, { publisher: 'Example Gazette' }).publishers).toHaveLength(1)
  expect(publishers(example, { publisher: 'Example Gazette' }).unknown).toEqual([])
  expect(publishers(example, { publisher: 'example gazette' })).toEqual({ publishers: [], unknown: ['publisher'] })
})
