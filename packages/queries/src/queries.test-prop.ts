import { type Dataset, recordsOf, recordTypes } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Query, queries } from './index.ts'
import { arbitraryDataset } from './testing/arbitrary.ts'
import { arbitraryDay } from './testing/arbitrary-values.ts'
import { example } from './testing/example.ts'
import { overTime } from './testing/when.ts'

/** Every list of evidence in an answer, with where it stands. */
const evidenceIn = (value: unknown, path = ''): readonly (readonly [string, readonly unknown[]])[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' && Array.isArray(part) ? [[path, part] as const] : evidenceIn(part, `${path}.${key}`),
  )
}
/** Links of ours, and a value that nobody prefers, have none; `as-known` gives a record as it is. */
const withoutEvidence = new Set(['backlinks', 'path-between', 'disputes', 'as-known'])

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every answer to an example fits its schema and names its evidence, on whatever day it is asked', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [day, later] }) => {
        for (const query of queries) {
          const { name, params, result, examples } = query.info
          for (const example of examples) {
            const clocks = {
              ...('knownBy' in params.shape ? { knownBy: later } : {}),
              ...('date' in params.shape ? { date: day } : {}),
            }
            const answer = query(dataset, { ...example.params, ...clocks })
            expect(result.safeParse(answer).error).toBeUndefined()
            if (withoutEvidence.has(name)) continue
            const bare = evidenceIn(answer).filter(([path, evidence]) => evidence.length === 0 && path !== '')
            expect({ name, bare }).toEqual({ name, bare: [] })
          }
        }
      }),
      // Every question to the whole record on a day of its own takes long.
      { numRuns: Math.ceil(runs.numRuns / 3) },
    )
  })
})

/** Laws draw queries by name, which is what fast-check then prints. */
const queryNamed = (name: string): Query => {
  const query = queries.find(({ info }) => info.name === name)
  if (query === undefined) throw new Error(`no query is called ${name}`)
  return query
}
const queryName = fc.constantFrom(...queries.map(({ info }) => info.name))

test('parameters written into a search are read back as they were, in whatever order', () => {
  const asked = queries.flatMap(({ info }) => info.examples.map(({ params }) => ({ name: info.name, params })))
  fc.assert(
    fc.property(fc.constantFrom(...asked), fc.nat(), ({ name: asks, params }, turn) => {
      const query = queryNamed(asks)
      const entries = Object.entries(params).map(([name, value]) => [name, String(value)])
      const turned = entries.map((_, index) => entries[(index + turn) % entries.length] ?? ['', ''])
      expect(query.read(new URLSearchParams(turned))).toEqual(query.check(params))
    }),
  )
})
const texts = fc.oneof(fc.string(), fc.constantFrom('2020-02-30', '2020-01-01', 'state/x', 'topic/', '0', '..', 'null'))
test('whatever text stands in a parameter, it is named as a problem or the question is answered', () => {
  fc.assert(
    fc.property(queryName, fc.nat(), texts, (asked, pick, value) => {
      const query = queryNamed(asked)
      const { params, examples, result } = query.info
      const names = [...Object.keys(params.shape), 'colour']
      const name = names[pick % names.length] ?? 'colour'
      const checked = query.check({ ...examples[0]?.params, [name]: value })
      if (checked.ok) {
        expect(name).not.toBe('colour')
        expect(result.safeParse(query(example, { ...examples[0]?.params, [name]: value })).error).toBeUndefined()
      } else {
        const [problem] = checked.problems
        // A day that fits alone can make a span that ends before it begins.
        expect(name === 'from' ? ['from', 'to'] : [name]).toContain(problem?.parameter)
        expect([problem?.message, problem?.expected]).not.toContain('')
      }
    }),
    { numRuns: 500 },
  )
})

/** Changes whatever in a value is not frozen. */
const spoil = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) spoil(part)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.push('spoiled')
  else for (const key of Object.keys(value)) (value as Record<string, unknown>)[key] = 'spoiled'
}
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
/** The examples of a query, and the first with an id of each type that one of its parameters takes. */
const asksOf = (query: Query, dataset: Dataset) => {
  const { params, examples } = query.info
  const asks = examples.map((example) => example.params)
  const withIds = Object.keys(params.shape).flatMap((name) =>
    recordTypes.flatMap((type) => {
      const id = recordsOf(dataset, type)[0]?.id
      const asked = { ...asks[0], [name]: id }
      return id !== undefined && query.check(asked).ok ? [asked] : []
    }),
  )
  return [...asks, ...withIds]
}
test('no query hands out what it keeps: an answer that was spoiled is given again as it was', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDay, (loose, knownBy) => {
      const dataset = frozen(loose)
      for (const query of queries)
        for (const asked of asksOf(query, dataset))
          for (const clock of 'knownBy' in query.info.params.shape ? [{}, { knownBy }] : [{}]) {
            const first = query(dataset, { ...asked, ...clock })
            const kept = structuredClone(first)
            spoil(first)
            expect({ query: query.info.name, answer: query(dataset, { ...asked, ...clock }) }).toEqual({
              query: query.info.name,
              answer: kept,
            })
          }
    }),
    { numRuns: 4 },
  )
})
