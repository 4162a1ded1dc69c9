import { readFileSync } from 'node:fs'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Measure, measured } from './measure.ts'
import { type Expected, expectedSummary, summaryOf } from './summary.ts'

const read = (name: string) => readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8')
const expected = parse(read('expected.yaml')) as Readonly<Record<string, Expected>>
const here = Object.entries(expected).filter(([name]) => /^[a-z]\d-/.test(name))
const measures = new Map(
  here.map(([name, wanted]): [string, Measure] => [
    name,
    measured(expectedSummary(wanted), summaryOf(dataset, read(name), name)),
  ]),
)
const all = [...measures.values()]

describe('the texts that drafts are measured by', () => {
  test('are fifteen, with some hundreds of things to find', () => {
    expect(all).toHaveLength(15)
    expect(all.flatMap(({ found, missed }) => [...found, ...missed]).length).toBeGreaterThan(250)
  })

  test('give at least 85 of 100 things that they tell', () => {
    const found = all.flatMap((one) => one.found).length
    const missed = all.flatMap((one) => one.missed)
    expect(found / (found + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  test.each([...measures])('%s: nothing is invented', (_, { invented }) => {
    expect(invented).toEqual([])
  })
})

test('A measure tells found, missed and invented, event by event', () => {
  const summary = (names: readonly string[], events: readonly (readonly string[])[]) => ({
    language: 'en',
    names,
    unknown: [],
    events,
  })
  expect(
    measured(summary(['a', 'b'], [['start 1', 'place x']]), summary(['b', 'c'], [['start 2'], ['start 1', 'place y']])),
  ).toEqual({
    found: ['language en', 'b', 'event 1 start 1'],
    missed: ['a', 'event 1 place x'],
    invented: ['c', 'event 1 place y', 'other event 1 start 2'],
  })
})
