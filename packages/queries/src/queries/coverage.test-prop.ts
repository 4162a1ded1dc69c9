import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factPaths } from '../testing/fact-paths.ts'
import { overTime } from '../testing/when.ts'
import { coverage } from './coverage.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every fact rests on one origin, two or more, and origins are no more than sources', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const { facts, support, sources, origins } = coverage(dataset, {})
        expect(facts).toBe(factPaths(dataset).size)
        expect(support.one + support.two + support.more).toBe(facts)
        expect(origins).toBeLessThanOrEqual(sources)
      }),
      runs,
    )
  })
})
