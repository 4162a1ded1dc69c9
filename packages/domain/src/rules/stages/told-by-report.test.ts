import { describe, expect, test } from 'vitest'
import { citing, entry } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { doneNotPlanned } from './done-not-planned.ts'
import { toldByReport } from './told-by-report.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('what a held event rests on', () => {
  const figures = (measure: string) => `figures: [{ key: troops, measure: ${measure}, value: 3500 }]\n`
  const faults = (fields: string, path: string, more: object = { manner: 'announced' }, says = 'held') =>
    found(
      toldByReport,
      files(event(fields, `${citing({ says }, 'name')}${entry({ phrase: 'x', ...more }, `"${path}"`)}`)),
    )
  test('is a report, for its chair, its outcomes and its figures', () => {
    expect(faults(figures('troops'), 'figures:troops')).toEqual([
      'events/x.yaml figures:troops rests on an announcement alone, and the event was held',
    ])
    expect(faults(figures('troops'), 'figures:troops', { says: 'planned' })).toHaveLength(1)
    expect(faults(figures('troops'), 'figures:troops', {})).toEqual([])
    expect(faults('chair: { who: state/xanadu }\n', 'chair')).toHaveLength(1)
    expect(faults('outcomes: [{ key: a, summary: A }]\n', 'outcomes:a')).toHaveLength(1)
    expect(faults('start: "2019"\n', 'start')).toEqual([])
    expect(faults(figures('troops'), 'name')).toEqual([])
  })
  test('may be the plan where the measure says so, the report is asked for, or it did not happen', () => {
    for (const measure of ['troops planned', 'expected guests', 'posts on the agenda'])
      expect(faults(figures(measure), 'figures:troops')).toEqual([])
    const open = (field: string) => `open: [{ key: q, field: "${field}", question: How many? }]\n`
    expect(faults(figures('troops') + open('figures:troops'), 'figures:troops')).toEqual([])
    expect(faults(figures('troops') + open('figures'), 'figures:troops')).toEqual([])
    expect(faults(figures('troops') + open('start'), 'figures:troops')).toHaveLength(1)
    for (const says of ['planned', 'postponed', 'cancelled'])
      expect(faults(figures('troops'), 'figures:troops', { manner: 'announced' }, says)).toEqual([])
    expect(faults(figures('troops'), 'figures:troops', { manner: 'announced' }, 'under-way')).toHaveLength(1)
  })
  test.each([
    ['signed in the capital', { says: 'planned' }, 'planned'],
    ['The treaty entered into force', { manner: 'announced' }, 'announced'],
    ['the visit was held', { says: 'planned' }, 'planned'],
    ['the visit took place', { says: 'planned' }, 'planned'],
    ['визит состоялся', { says: 'planned' }, 'planned'],
    ['договор был подписан', { says: 'planned' }, 'planned'],
  ])('is no plan where it is told as done: %s', (phrase, more, told) => {
    expect(found(doneNotPlanned, files(event('', citing({ phrase, ...more }, 'name'))))).toEqual([
      `events/x.yaml “${phrase}” tells of something done, and yet ${told}`,
    ])
    expect(found(doneNotPlanned, files(event('', citing({ phrase, says: 'held' }, 'name'))))).toEqual([])
  })
  test('may be a plan in words of what is to come', () => {
    expect(
      found(doneNotPlanned, files(event('', citing({ phrase: 'will be signed soon', says: 'planned' }, 'name')))),
    ).toEqual([])
  })
})
