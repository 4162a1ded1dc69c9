import { recordsOf } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { coverage } from './coverage.ts'

test('a text printed twice is one origin', () => {
  expect(coverage(example, {})).toMatchObject({ sources: 8, origins: 7 })
})
test('two pages of one origin support a fact once', () => {
  const { support, facts } = coverage(example, {})
  // The chair of session 3 rests on a report and on its reprint; the summary of the bridge on two separate pages.
  expect(support).toEqual({ one: facts - 1, two: 1, more: 0 })
})
test('facts by type add up, and events are counted by year', () => {
  const { types, facts, records, years } = coverage(example, {})
  expect(types.reduce((sum, one) => sum + one.facts, 0)).toBe(facts)
  expect(types.reduce((sum, one) => sum + one.records, 0)).toBe(records)
  expect(years.find(({ year }) => year === '2019')?.events).toBe(2)
  for (const { events, kinds } of years) expect(kinds.reduce((sum, one) => sum + one.events, 0)).toBe(events)
})
test('every event is counted by each of its bodies, its kind and its year, and every type says what its facts rest on', () => {
  const { held, types, support } = coverage(example, {})
  const expected = recordsOf(example, 'event').reduce((sum, { bodies }) => sum + Math.max(1, bodies.length), 0)
  expect(held.reduce((sum, { events }) => sum + events, 0)).toBe(expected)
  expect(new Set(held.map(({ body, kind, year }) => `${body?.id} ${kind} ${year}`)).size).toBe(held.length)
  const of = (part: keyof typeof support) => types.reduce((sum, one) => sum + one.support[part], 0)
  expect({ one: of('one'), two: of('two'), more: of('more') }).toEqual(support)
})
test('questions are counted by type and field, with those that name what was looked through', () => {
  const question = (key: string, field: string, searched: string) =>
    `  - { key: ${key}, field: "${field}", question: Which?${searched} }\n`
  const dataset = datasetOf({
    'places/here.yaml': `name: Here\nopen:\n${question('a', 'state', ', searched: a map')}${question('b', 'state', '')}`,
    'events/x.yaml': `name: X\nkind: visit\nopen:\n${question('c', 'figures:men', ', searched: the page')}`,
  })
  expect(coverage(dataset, {}).asked).toEqual([
    { type: 'place', field: 'state', questions: 2, searched: 1 },
    { type: 'event', field: 'figures', questions: 1, searched: 1 },
  ])
})
