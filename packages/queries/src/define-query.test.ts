import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineQuery, InvalidParameters } from './define-query.ts'
import { Limit } from './params.ts'
import { example } from './testing/example.ts'

const listed = defineQuery(
  {
    name: 'listed',
    summary: 'For this test.',
    params: z.strictObject({ day: z.iso.date().describe('a day'), limit: Limit }),
    result: z.strictObject({ limit: z.int() }),
    examples: [],
  },
  (_dataset, { limit }) => ({ limit }),
)
const bare = defineQuery(
  { name: 'bare', summary: 'For this test.', params: z.strictObject({}), result: z.null(), examples: [] },
  () => null,
)

test('a query is a function that fills in what was left out', () => {
  expect(listed(example, { day: '2020-01-01' })).toEqual({ limit: 50 })
})
test('every parameter that does not fit is named, with its value and with what would be right', () => {
  expect(listed.check({ day: 'yesterday', limit: 501, colour: 'red' })).toEqual({
    ok: false,
    problems: [
      { parameter: 'day', value: 'yesterday', message: 'Invalid ISO date', expected: 'a day' },
      {
        parameter: 'limit',
        value: 501,
        message: expect.stringContaining('500'),
        expected: expect.stringContaining('1 to 500'),
      },
      {
        parameter: 'colour',
        value: 'red',
        message: 'is not a parameter of this query',
        expected: 'one of the parameters day, limit',
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
  expect(call).toThrow(/^listed: day: Invalid ISO date; limit: /)
})
