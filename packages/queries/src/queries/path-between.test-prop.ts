import { allRecords } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime, someOf } from '../testing/when.ts'
import { pathBetween } from './path-between.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('steps lead from one record to the other, no more of them than asked, and as many the way back', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }), ({ dataset }, one, other, most) => {
        const to = allRecords(dataset)[other % allRecords(dataset).length]!.id
        for (const { id: from } of someOf(allRecords(dataset), one, 12)) {
          const { steps } = pathBetween(dataset, { from, to, most })
          expect(pathBetween(dataset, { from: to, to: from, most }).steps?.length).toBe(steps?.length)
          if (steps === null) continue
          expect(steps.length).toBeLessThanOrEqual(most)
          const end = steps.reduce<string>((here, step) => {
            expect([step.from.id, step.to.id]).toContain(here)
            return step.from.id === here ? step.to.id : step.from.id
          }, from)
          expect(end).toBe(to)
        }
      }),
      runs,
    )
  })
})
