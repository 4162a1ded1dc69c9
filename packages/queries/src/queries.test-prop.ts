import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queries } from './index.ts'
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
      { numRuns: Math.min(runs.numRuns, 20) },
    )
  })
})

test('parameters written into a search are read back as they were, in whatever order', () => {
  const asked = queries.flatMap((query) => query.info.examples.map(({ params }) => ({ query, params })))
  fc.assert(
    fc.property(fc.constantFrom(...asked), fc.nat(), ({ query, params }, turn) => {
      const entries = Object.entries(params).map(([name, value]) => [name, String(value)])
      const turned = entries.map((_, index) => entries[(index + turn) % entries.length] ?? ['', ''])
      expect(query.read(new URLSearchParams(turned))).toEqual(query.check(params))
    }),
  )
})
test('no text in a parameter makes a query fail otherwise than by naming the parameter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...queries), fc.string(), fc.string(), (query, name, value) => {
      const read = query.read(new URLSearchParams([[name, value]]))
      if (!read.ok) for (const { message, expected } of read.problems) expect([message, expected]).not.toContain('')
    }),
    { numRuns: 500 },
  )
})
