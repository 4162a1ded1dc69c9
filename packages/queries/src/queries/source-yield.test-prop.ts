import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factPaths } from '../testing/fact-paths.ts'
import { overTime } from '../testing/when.ts'
import { sourceYield } from './source-yield.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('the yields of all sources together are exactly the facts by their evidence', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const expected = [...factPaths(dataset)].flatMap(([path, evidence]) =>
          [...new Set(evidence.map(({ source }) => source))].map((source) => `${source} ${path}`),
        )
        const found = recordsOf(dataset, 'source').flatMap(({ id }) =>
          sourceYield(dataset, { source: id }).records.flatMap(({ record, facts }) =>
            facts.filter((path) => !path.startsWith('followUps:')).map((path) => `${id} ${record.id} ${path}`),
          ),
        )
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: Math.min(runs.numRuns, 20) },
    )
  })
})
