import { expect, test } from 'vitest'
import type { Rule } from '../rule.ts'
import { citing, nested, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { happenedBeforeTold } from './happened-before-told.ts'
import { heldBeforeTold } from './held-before-told.ts'
import { plannedBeforeHeld } from './planned-before-held.ts'

const told = (rule: Rule, says: string, published: string | null, start: string) =>
  found(rule, {
    'sources/page.yaml': source('page', published),
    'events/x.yaml': `name: X\nkind: meeting\nstart: "${start}"\n${citing({ says, source: 'source/page' }, 'start')}`,
  }).length

test('a page of no known day is neither too old nor too young for what it tells', () => {
  expect(told(heldBeforeTold, 'held', '2019-05-01', '2019-05-02')).toBe(1)
  expect(told(heldBeforeTold, 'held', null, '2019-05-02')).toBe(0)
  expect(told(plannedBeforeHeld, 'planned', '2019-05-03', '2019-05-02')).toBe(1)
  expect(told(plannedBeforeHeld, 'planned', null, '2019-05-02')).toBe(0)
})
test('what is said of an event is held against the days of the event alone', () => {
  expect(told(heldBeforeTold, 'under-way', '2019-05-01', '2019-05-02')).toBe(1)
  expect(told(heldBeforeTold, 'planned', '2019-05-01', '2019-05-02')).toBe(0)
  expect(told(plannedBeforeHeld, 'held', '2019-05-03', '2019-05-02')).toBe(0)
})
test('an entry that holds for a day is told by a page of that day at the earliest', () => {
  const counted = (published: string | null) =>
    found(happenedBeforeTold, {
      'sources/page.yaml': source('page', published),
      'forces/f.yaml': `name: F\nfigures: [{ key: troops, measure: troops, value: 5, on: "2019-05-02" }]\n${citing({ source: 'source/page' }, '"figures:troops"')}`,
    }).length
  expect([counted('2019-05-01'), counted('2019-05-02'), counted(null)]).toEqual([1, 0, 0])
  const tenure = nested('tenures', {
    t: `office: Chair\nof: body/example-council\nstart: "2019-05-02"\n${citing({ source: 'source/none' }, 'start')}`,
  })
  expect(found(happenedBeforeTold, { 'persons/jane-example.yaml': `name: Jane Example\n${tenure}` })).toEqual([])
})
