import { Day, idOf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readParams } from './read-params.ts'

const schema = z.strictObject({
  day: Day,
  kind: z.enum(['a', 'b']).nullable().default(null),
  kinds: z.array(z.enum(['a', 'b'])).optional(),
  body: idOf('body').optional(),
  limit: z.int().min(1).max(200).default(50),
  exact: z.boolean().optional(),
  q: z.string().max(5).optional().describe('at most five letters'),
})
const read = (search: string) => readParams(schema, new URLSearchParams(search))
const errorsOf = (search: string) => {
  const result = read(search)
  return result.ok ? [] : result.errors
}

test('values are read as their schema has them, and what is left out has its default', () => {
  expect(read('day=2021-09-15&limit=7&exact=false&kinds=a&kinds=b')).toEqual({
    ok: true,
    values: { day: '2021-09-15', kind: null, limit: 7, exact: false, kinds: ['a', 'b'] },
  })
})

test('an empty value counts as none', () => {
  expect(read('day=2021-09-15&limit=&kind=')).toMatchObject({ ok: true, values: { limit: 50, kind: null } })
})

test.each([
  ['', 'day', null, 'is missing', 'a day of the calendar, written YYYY-MM-DD, such as 2021-09-15'],
  ['day=2021-02-30', 'day', '2021-02-30', /calendar/, /YYYY-MM-DD/],
  ['day=2021-09-15&kind=c', 'kind', 'c', /./, 'one of a, b'],
  ['day=2021-09-15&kinds=a&kinds=c', 'kinds', 'c', /./, 'one of a, b'],
  ['day=2021-09-15&body=cccim', 'body', 'cccim', /full/, 'an id written in full: body/…'],
  ['day=2021-09-15&limit=201', 'limit', '201', /./, 'a whole number from 1 to 200'],
  ['day=2021-09-15&limit=1e2', 'limit', '1e2', /./, 'a whole number from 1 to 200'],
  ['day=2021-09-15&q=abcdef', 'q', 'abcdef', /./, 'at most five letters'],
  ['day=2021-09-15&exact=yes', 'exact', 'yes', /./, 'true or false'],
  ['day=2021-09-15&limit=1&limit=2', 'limit', '1, 2', 'is given more than once', /once/],
  ['day=2021-09-15&lmit=1', 'lmit', '1', 'is not a parameter here', /the closest is limit$/],
])('%s is refused, and what would be right is said', (search, parameter, value, message, expected) => {
  expect(errorsOf(search)).toEqual([
    { parameter, value, message: expect.stringMatching(message), expected: expect.stringMatching(expected) },
  ])
})

test('every parameter that does not fit is named, not the first alone', () => {
  expect(
    errorsOf('kind=c&limit=0&other=1')
      .map(({ parameter }) => parameter)
      .toSorted(),
  ).toEqual(['day', 'kind', 'limit', 'other'])
})

test('a long value is not said back whole', () => {
  expect(errorsOf(`day=${'9'.repeat(5_000)}`)[0]?.value).toHaveLength(121)
})

test('the names of an object are no parameters', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(errorsOf(`day=2021-09-15&${name}=1`)).toMatchObject([
      { parameter: name, message: 'is not a parameter here' },
    ])
  }
})
