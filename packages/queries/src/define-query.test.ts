import { Day } from '@csto-record/domain'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { defineQuery, InvalidParameters } from './define-query.ts'
import { Limit } from './parameters/kinds.ts'
import { example } from './testing/example.ts'

const listed = defineQuery(
  {
    name: 'listed',
    summary: 'For this test.',
    params: z.strictObject({ day: Day, limit: Limit }),
    result: z.strictObject({ limit: z.int() }),
    examples: [],
  },
  (_dataset, { limit }) => ({ limit }),
)
const bare = defineQuery(
  { name: 'bare', summary: 'For this test.', params: z.strictObject({}), result: z.strictObject({}), examples: [] },
  () => ({}),
)

test('a query is a function that fills in what was left out', () => {
  expect(listed(example, { day: '2020-01-01' })).toEqual({ limit: 50 })
})
test('every parameter that does not fit is named, with its value and with what would be right', () => {
  expect(listed.check({ day: 'yesterday', limit: 501, colour: 'red' })).toEqual({
    ok: false,
    problems: [
      {
        parameter: 'day',
        value: 'yesterday',
        message: 'is not a day',
        expected: 'a day of the calendar, written YYYY-MM-DD, such as 2021-09-15',
      },
      {
        parameter: 'limit',
        value: '501',
        message: 'is more than 500',
        expected: 'a whole number from 1 to 500',
      },
      {
        parameter: 'colour',
        value: 'red',
        message: 'is not a parameter here',
        expected: 'one of day, limit',
      },
    ],
  })
})
test('a parameter that is needed and lacking is said to be missing', () => {
  expect(listed.check({})).toMatchObject({ problems: [{ parameter: 'day', message: 'is missing' }] })
})
test('parameters that are no object are refused as a whole', () => {
  for (const nothing of [undefined, null, 'day', ['day']])
    expect(listed.check(nothing)).toMatchObject({
      problems: [{ parameter: 'params', expected: 'an object of parameters by name' }],
    })
})
test('names that every object has are no parameters', () => {
  for (const name of ['constructor', 'toString', '__proto__'])
    expect(bare.check(JSON.parse(`{"${name}": "x"}`))).toMatchObject({
      ok: false,
      problems: [{ parameter: name, expected: 'no parameter at all' }],
    })
})
test('a query that is called wrongly throws one error that lists all problems', () => {
  const call = () => listed(example, { day: 'yesterday', limit: 0 })
  expect(call).toThrow(InvalidParameters)
  expect(call).toThrow(/^listed: day: is not a day; limit: is less than 1/)
})
test('parameters that were checked are answered without being checked again', () => {
  const seen: unknown[] = []
  const counted = defineQuery(
    {
      name: 'counted',
      summary: 'For this test.',
      params: z.strictObject({
        word: z.string().refine((word) => seen.push(word) > 0),
      }),
      result: z.strictObject({ word: z.string() }),
      examples: [],
    },
    (_dataset, { word }) => ({ word }),
  )
  const read = counted.read(new URLSearchParams('word=once'))
  expect([read.ok && counted.run(example, read.params), seen]).toEqual([{ word: 'once' }, ['once']])
})
