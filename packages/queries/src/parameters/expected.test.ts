import { Day, idOf, structureOf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { expectedName, expectedOf } from './expected.ts'
import { dayOf, idFilter, inOrder, Whose } from './kinds.ts'

test.each([
  [z.int().min(1).max(500), 'a whole number from 1 to 500'],
  [z.int().min(0), 'a whole number from 0'],
  [z.int(), 'a whole number'],
  [z.number(), 'a number'],
  [z.boolean(), 'true or false'],
  [z.enum(['a', 'b']), 'one of a, b'],
  [Day, 'a day of the calendar, written YYYY-MM-DD'],
  [idOf('state', 'person'), 'an id written in full: state/…, person/…'],
  [
    idOf('state', 'person', 'event', 'topic', 'place'),
    'an id written in full: state/…, person/…, event/…, topic/…, place/…',
  ],
  [idOf('state', 'person', 'event', 'topic', 'place', 'body'), 'the id of a record, written in full (such as state/…)'],
  [z.string().describe('words to look for'), 'words to look for'],
  [z.string(), 'a value as the reference describes it'],
])('what would be right is said from the schema: %#', (schema, expected) => {
  expect(expectedOf(structureOf(schema)).replace(/, such as .*/, '')).toBe(expected)
})

test('of an unknown name the closest is named where it is close', () => {
  expect(expectedName([], 'limit')).toBe('no parameter at all')
  expect(expectedName(['limit', 'cursor'], 'limt')).toBe('one of limit, cursor; the closest is limit')
  expect(expectedName(['limit', 'cursor'], 'zzzzzz')).toBe('one of limit, cursor')
  // Half of the letters may be wrong, and not more.
  expect(expectedName(['abcd'], 'abxx')).toContain('the closest is abcd')
  expect(expectedName(['abcd'], 'axxx')).toBe('one of abcd')
})

test('an id is asked for by its types, or by an example where they are many', () => {
  expect(idFilter('state').description).toBe('the id of a state (such as state/…); leave out for all')
  const five = ['state', 'person', 'event', 'topic', 'place'] as const
  expect(idFilter(...five).description).toBe(
    'the id of a state, person, event, topic, place (such as state/…); leave out for all',
  )
  expect(idFilter(...five, 'body').description).toBe('the id of a record (such as state/…); leave out for all')
  expect(Whose('organization', 'body').description).toContain('the id of a organization, body (such as organization/…)')
})

test('a span may be of one day, and open at either end', () => {
  const day = (text: string) => Day.parse(text)
  expect(inOrder({ from: day('2020-01-01'), to: day('2020-01-01') })).toBe(true)
  expect(inOrder({ from: day('2020-01-02'), to: day('2020-01-01') })).toBe(false)
  expect(inOrder({ from: day('2020-01-02'), to: null })).toBe(true)
  expect(inOrder({ to: day('2020-01-01') })).toBe(true)
})

test('where no day is asked for, that of the record is meant', () => {
  const dataset = { asOf: Day.parse('2025-06-30') } as Parameters<typeof dayOf>[0]
  expect([dayOf(dataset, null), dayOf(dataset, Day.parse('2020-01-01'))]).toEqual(['2025-06-30', '2020-01-01'])
})
