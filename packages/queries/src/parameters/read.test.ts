import { Day, idOf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { inOrder, outOfOrder } from './kinds.ts'
import { checkParameters, readerOf } from './read.ts'

const schema = z
  .strictObject({
    day: Day,
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
    kind: z.enum(['a', 'b']).nullable().default(null),
    kinds: z.array(z.enum(['a', 'b'])).optional(),
    body: idOf('body').optional(),
    limit: z.int().min(1).max(200).default(50),
    share: z.number().min(0).optional(),
    exact: z.boolean().optional(),
    q: z.string().min(1).max(5).optional().describe('at most five letters'),
    code: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .describe('two letters'),
  })
  .refine(inOrder, outOfOrder)
const read = (search: string) => readerOf(schema)(new URLSearchParams(search))
const problemsIn = (search: string) => {
  const result = read(search)
  return result.ok ? [] : result.problems
}
const left = { from: null, to: null, kind: null, limit: 50 }

test('values are read as their schema has them, and what is left out has its default', () => {
  expect(read('day=2021-09-15&limit=7&exact=false&kinds=a&kinds=b&share=0.5&q=7')).toEqual({
    ok: true,
    params: { ...left, day: '2021-09-15', limit: 7, exact: false, kinds: ['a', 'b'], share: 0.5, q: '7' },
  })
})
test('arguments by name are read as a search is, from text or from values of their own types', () => {
  expect(readerOf(schema)({ day: '2021-09-15', limit: null, kinds: null, kind: null })).toEqual({
    ok: true,
    params: { ...left, day: '2021-09-15' },
  })
  for (const limit of [7, '7', ['7']])
    for (const kinds of ['a', ['a']])
      expect(readerOf(schema)({ day: '2021-09-15', limit, kinds, kind: null, exact: 'true', q: '' })).toEqual({
        ok: true,
        params: { ...left, day: '2021-09-15', limit: 7, kinds: ['a'], exact: true },
      })
})
test('an empty value counts as none', () => {
  expect(read('day=2021-09-15&limit=&kind=')).toEqual({ ok: true, params: { ...left, day: '2021-09-15' } })
  expect(problemsIn('day=')).toMatchObject([{ parameter: 'day', value: null, message: 'is missing' }])
})

const day = 'a day of the calendar, written YYYY-MM-DD, such as 2021-09-15'
const limit = 'a whole number from 1 to 200'
test.each([
  ['', 'day', null, 'is missing', day],
  ['day=2021-02-30', 'day', '2021-02-30', 'is not a day of the calendar', day],
  ['day=15.09.2021', 'day', '15.09.2021', 'is not a day', day],
  ['day=2021-09-15&from=2021-02-02&to=2021-02-01', 'to', '2021-02-01', 'is before from', 'a day not before from'],
  ['day=2021-09-15&kind=c', 'kind', 'c', 'is not one of the choices', 'one of a, b'],
  ['day=2021-09-15&kinds=a&kinds=c', 'kinds', 'c', 'is not one of the choices', 'one of a, b'],
  ['day=2021-09-15&body=cccim', 'body', 'cccim', 'is not an id', 'an id written in full: body/…'],
  ['day=2021-09-15&body=event/x', 'body', 'event/x', 'is an id of type event', 'an id written in full: body/…'],
  ['day=2021-09-15&limit=0', 'limit', '0', 'is less than 1', limit],
  ['day=2021-09-15&limit=201', 'limit', '201', 'is more than 200', limit],
  ['day=2021-09-15&limit=99999999999999999999', 'limit', '99999999999999999999', 'is more than 200', limit],
  ['day=2021-09-15&limit=1e2', 'limit', '1e2', 'is not a whole number', limit],
  ['day=2021-09-15&limit=1.5', 'limit', '1.5', 'is not a whole number', limit],
  ['day=2021-09-15&limit=%205', 'limit', ' 5', 'is not a whole number', limit],
  ['day=2021-09-15&share=x', 'share', 'x', 'is not a number', 'a number'],
  ['day=2021-09-15&share=-1', 'share', '-1', 'is less than 0', 'a number'],
  ['day=2021-09-15&q=abcdef', 'q', 'abcdef', 'is longer than 5 characters', 'at most five letters'],
  ['day=2021-09-15&code=x', 'code', 'x', 'does not have the form that is wanted', 'two letters'],
  ['day=2021-09-15&exact=yes', 'exact', 'yes', 'is neither true nor false', 'true or false'],
  ['day=2021-09-15&limit=1&limit=2', 'limit', '1, 2', 'is given more than once', `${limit}, once`],
  ['day=2021-09-15&lmit=1', 'lmit', '1', 'is not a parameter here', /^one of day, .*; the closest is limit$/],
  ['day=2021-09-15&lmit=', 'lmit', '', 'is not a parameter here', /the closest is limit$/],
  ['day=2021-09-15&colour=red', 'colour', 'red', 'is not a parameter here', /^one of day, .*, code$/],
])('%s is refused, and what would be right is said', (search, parameter, value, message, expected) => {
  const right = typeof expected === 'string' ? expected : expect.stringMatching(expected)
  expect(problemsIn(search)).toEqual([{ parameter, value, message, expected: right }])
})

test('every parameter that does not fit is named, those of the schema first', () => {
  const names = problemsIn('other=1&kind=c&limit=0').map(({ parameter }) => parameter)
  expect(names).toEqual(['day', 'kind', 'limit', 'other'])
})
test('a long value or name is not said back whole', () => {
  expect(problemsIn(`day=${'9'.repeat(5_000)}`)[0]?.value).toHaveLength(121)
  expect(problemsIn(`day=2021-09-15&${'x'.repeat(5_000)}=1`)[0]?.parameter).toHaveLength(121)
})
test('the names of an object are no parameters', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(problemsIn(`day=2021-09-15&${name}=1`)).toMatchObject([
      { parameter: name, message: 'is not a parameter here' },
    ])
})
test('a program gives values of their own types, and is told in the same words', () => {
  const checked = checkParameters(schema, { day: 7, kind: ['a', 'b'], kinds: [], limit: '5', exact: 'true', q: '' })
  expect(checked.ok ? [] : checked.problems.map(({ parameter, message }) => [parameter, message])).toEqual([
    ['day', 'is not a day'],
    ['kind', 'is given more than once'],
    ['limit', 'is not a whole number'],
    ['exact', 'is neither true nor false'],
    ['q', 'is empty'],
  ])
})

test('values of a list are joined by commas or given several times, but for texts, which may hold commas', () => {
  const lists = readerOf(
    z.strictObject({
      kinds: z
        .array(z.enum(['a', 'b']))
        .min(1)
        .optional(),
      years: z.array(z.int()).optional(),
      codes: z.array(z.string().regex(/^[a-z]+$/)).optional(),
      texts: z.array(z.string()).optional(),
      kind: z.enum(['a', 'b']).optional(),
    }),
  )
  const given = (search: string) => lists(new URLSearchParams(search))
  expect(given('kinds=a,b&years=2019,2020&codes=x,y&texts=x,y&texts=z')).toEqual({
    ok: true,
    params: { kinds: ['a', 'b'], years: [2019, 2020], codes: ['x', 'y'], texts: ['x,y', 'z'] },
  })
  expect(given('kinds=a,&kinds=,b')).toEqual({ ok: true, params: { kinds: ['a', 'b'] } })
  expect(lists({ kinds: 'a,b', years: [2019, '2020'] })).toEqual({
    ok: true,
    params: { kinds: ['a', 'b'], years: [2019, 2020] },
  })
  expect(given('kinds=a,c')).toMatchObject({ problems: [{ parameter: 'kinds', value: 'c' }] })
  expect(given('kinds=,')).toMatchObject({ problems: [{ parameter: 'kinds', message: 'is empty' }] })
  expect(given('kind=a,b')).toMatchObject({ problems: [{ parameter: 'kind', value: 'a,b' }] })
})
test('a word that is no choice is told the closest one, where any is close', () => {
  const read = readerOf(z.strictObject({ kind: z.enum(['session', 'meeting']).optional() }))
  const expected = (kind: string) => {
    const result = read({ kind })
    return result.ok ? '' : result.problems[0]?.expected
  }
  expect(expected('sesion')).toBe('one of session, meeting; the closest is session')
  expect(expected('party')).toBe('one of session, meeting')
})
test('the contraries of parameters are named only to whom asks for one', () => {
  const read = readerOf(z.strictObject({ kind: z.string().optional(), 'kind!': z.string().optional() }))
  const expected = (name: string) => {
    const result = read({ [name]: 'x' })
    return result.ok ? '' : result.problems[0]?.expected
  }
  expect(expected('knd')).toBe('one of kind; the closest is kind')
  expect(expected('knd!')).toBe('one of kind; the closest is kind!')
})
