import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { publishers } from './publishers.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every source is a page of one publisher, and those with more pages come first', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const all = publishers(dataset, {}).publishers
        expect(all.flatMap(({ sources }) => sources.map(({ id }) => id)).toSorted()).toEqual(
          recordsOf(dataset, 'source')
            .map(({ id }) => id)
            .toSorted(),
        )
        const counts = all.map(({ sources }) => sources.length)
        expect(counts).toEqual(counts.toSorted((left, right) => right - left))
        for (const one of all) {
          expect(one.origins).toBeLessThanOrEqual(one.sources.length)
          expect(publishers(dataset, { publisher: one.publisher }).publishers).toEqual([one])
        }
      }),
      { numRuns: Math.min(runs.numRuns, 10) },
    )
  })
})
