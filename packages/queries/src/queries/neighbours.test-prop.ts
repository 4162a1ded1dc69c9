import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime, someOf } from '../testing/when.ts'
import { neighbours } from './neighbours.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('among what has a day, who comes after one has that one before', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const dated = [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'chairmanship')].filter(
          ({ start }) => start?.earliest != null,
        )
        for (const { id } of someOf(dated, pick)) {
          const { before, after } = neighbours(dataset, { record: id })
          if (before !== null)
            expect(neighbours(dataset, { record: before.record.id as typeof id }).after?.record.id).toBe(id)
          if (after !== null)
            expect(neighbours(dataset, { record: after.record.id as typeof id }).before?.record.id).toBe(id)
          expect([before?.record.id, after?.record.id]).not.toContain(id)
        }
      }),
      runs,
    )
  })
})
