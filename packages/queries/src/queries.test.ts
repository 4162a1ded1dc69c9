import type { Dataset } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import * as all from './index.ts'
import { example } from './testing/example.ts'

const { queries } = all

test('every query is listed, in alphabetical order of its name', () => {
  const exported = Object.values(all).filter((one) => typeof one === 'function' && 'info' in one)
  expect(new Set(queries)).toEqual(new Set(exported))
  const names = queries.map(({ info }) => info.name)
  expect(names).toEqual(names.toSorted())
})

describe.each(queries.map((query) => [query.info.name, query] as const))('%s', (_name, query) => {
  const { info } = query

  test('is one sentence, has an example, and describes every parameter', () => {
    expect(info.summary).toMatch(/^[A-Z].*\.$/)
    expect(info.examples.length).toBeGreaterThan(0)
    for (const field of Object.values(info.params.shape))
      expect((field as { description?: string }).description).toBeTruthy()
  })
  test.each(info.examples.map((one) => [one.title, one.params] as const))(
    'answers its example: %s',
    (_title, params) => {
      for (const record of [dataset, example])
        expect(info.result.safeParse(query(record, params)).error).toBeUndefined()
    },
  )
  test('answers the same from the beginning, and survives being written as JSON', () => {
    for (const { params } of info.examples) {
      const answer = query(dataset, params)
      const written = JSON.stringify(answer)
      // A copy of the outer object is a dataset that nothing has been worked out for: no answer hangs on what was asked.
      expect(JSON.stringify(query({ ...dataset }, params))).toBe(written)
      expect(JSON.parse(written)).toStrictEqual(answer)
    }
  })
  const needed = Object.entries(info.params.shape).flatMap(([name, field]) =>
    (field as z.ZodType).safeParse(undefined).success ? [] : [name],
  )
  test('may be asked without parameters where it needs none, and else names those it needs', () => {
    const alone = query as unknown as (dataset: Dataset) => unknown
    if (needed.length === 0) expect(alone(dataset)).toEqual(query(dataset, {}))
    else expect(() => alone(dataset)).toThrow(needed.map((name) => `${name}: is missing`).join('; '))
  })
  test.each(Object.keys(info.params.shape))('refuses a %s that cannot be one, by name', (parameter) => {
    const [given = { params: {} }] = info.examples
    for (const value of [{}, [], true, Number.NaN, '\u0000'.repeat(20_001)]) {
      const checked = query.check({ ...given.params, [parameter]: value })
      const problems = checked.ok ? [] : checked.problems
      expect(problems.map((one) => one.parameter)).toEqual([parameter])
      expect(problems[0]?.expected).toBeTruthy()
      expect(problems[0]?.message).toBeTruthy()
    }
  })
})

const spans = queries.filter(({ check }) => check({ from: '2020-01-01', to: '2020-01-01' }).ok)
test('there are questions about spans of days', () => {
  expect(spans.map(({ info }) => info.name)).toEqual(expect.arrayContaining(['agenda', 'timeline']))
})
test.each(spans.map((query) => [query.info.name, query] as const))(
  '%s takes a span of one day, and refuses one that ends before it begins',
  (_name, query) => {
    expect(query.check({ from: '2020-01-02', to: '2020-01-01' })).toMatchObject({
      ok: false,
      problems: [{ parameter: 'to', value: '2020-01-01', message: 'is before from' }],
    })
  },
)

const bad: readonly (readonly [query: string, parameter: string, value: unknown, right: RegExp])[] = [
  ['chair-on', 'date', '2021-02-30', /YYYY-MM-DD/],
  ['chair-on', 'knownBy', '15.01.2025', /YYYY-MM-DD/],
  ['chair-on', 'of', 'csto', /organization/],
  ['chair-on', 'of', 'state/russia', /organization/],
  ['career-of', 'person', 'Valery Semerikov', /person\/…/],
  ['members-on', 'role', 'friend', /member, observer, partner/],
  ['timeline', 'kind', 'party', /session, meeting/],
  ['timeline', 'limit', 0, /1 to 500/],
  ['timeline', 'limit', 2.5, /1 to 500/],
  ['timeline', 'cursor', 'p', /cursor/],
  ['timeline', 'cursor', 'p-1', /cursor/],
  ['timeline', 'topic', 'topic/Illegal Migration', /topic\//],
  ['timeline', 'order', 'random', /oldest-first, newest-first/],
  ['path-between', 'most', 7, /1 to 6/],
  ['search', 'q', '   ', /words/],
  ['search', 'q', 'x'.repeat(201), /200/],
  ['disputes', 'record', 'astana', /id of a record/],
  ['series', 'key', '', /key/],
  ['annotate-text', 'text', '', /20,000/],
]
test.each(bad)('%s says what its %s should be rather than %s', (name, parameter, value, right) => {
  const query = queries.find(({ info }) => info.name === name)
  const [first = { params: {} }] = query?.info.examples ?? []
  expect(query?.check({ ...first.params, [parameter]: value })).toMatchObject({
    ok: false,
    problems: [
      {
        parameter,
        value: String(value).slice(0, 120) + (String(value).length > 120 ? '…' : ''),
        expected: expect.stringMatching(right),
      },
    ],
  })
})
