import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { agenda } from './agenda.ts'

test('what is planned for days ahead is on the agenda, and overdue once they have passed', () => {
  expect(agenda(example, { from: '2021-06-01', to: '2022-12-31' })).toMatchObject({
    planned: [{ id: 'event/2022-conference' }],
    overdue: [],
  })
  expect(agenda(example, {})).toMatchObject({
    from: '2022-06-30',
    planned: [],
    overdue: [{ id: 'event/2022-conference' }],
  })
})
test('what was held in the end was on the agenda of the day that knew of the plan alone', () => {
  const { planned } = agenda(example, { from: '2019-02-01', knownBy: '2019-02-01' })
  expect(planned).toMatchObject([{ id: 'event/2019-04-session-3', start: null, status: 'planned' }])
})
test('an agenda that ends before it begins is refused', () => {
  expect(() => agenda(example, { from: '2020-01-01', to: '2019-01-01' })).toThrow('to: is before from')
})

const plan = (start: string | null, end?: string) =>
  `name: A plan\nkind: conference\n${start === null ? '' : `start: "${start}"\n`}${end === undefined ? '' : `end: "${end}"\n`}evidence:\n  - { source: source/notice, phrase: it is planned, supports: [name], says: planned }\n`
const plans = datasetOf({
  'sources/notice.yaml':
    'publisher: A\ntitle: A\nurl: https://example.org/a\npublished: "2020-01-01"\nlanguage: en\nkind: news\n',
  'events/a-undated.yaml': plan(null),
  'events/b-month.yaml': plan('2021-06'),
  'events/c-span.yaml': plan('2021-03-01', '2021-03-05'),
  'events/d-open.yaml': plan('2021-02-01', '..'),
})
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id.replace('event/', ''))
const ask = (from: string, to: string | null = null) => {
  const { planned, overdue } = agenda(plans, { from, to })
  return { planned: idsOf(planned), overdue: idsOf(overdue) }
}

test('plans come soonest first, and those without any day last', () => {
  expect(ask('2021-01-01').planned).toEqual(['d-open', 'c-span', 'b-month', 'a-undated'])
})
test('a plan is ahead through the last day of its span, and overdue the day after', () => {
  expect(ask('2021-03-05').overdue).toEqual(['d-open'])
  expect(ask('2021-03-06')).toEqual({ planned: ['b-month', 'a-undated'], overdue: ['d-open', 'c-span'] })
  expect(ask('2021-06-30').planned).toEqual(['b-month', 'a-undated'])
  expect(ask('2021-07-01')).toEqual({ planned: ['a-undated'], overdue: ['d-open', 'c-span', 'b-month'] })
})
test('an agenda that ends on the first day a plan may begin holds it, and one that ends the day before does not', () => {
  expect(ask('2021-01-01', '2021-06-01').planned).toContain('b-month')
  expect(ask('2021-01-01', '2021-05-31').planned).not.toContain('b-month')
})
test('a plan without any day may fall on every agenda', () => {
  expect(ask('2021-01-01', '2021-01-01').planned).toEqual(['a-undated'])
})
