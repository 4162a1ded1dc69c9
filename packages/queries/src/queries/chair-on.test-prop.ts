import { asDay, recordById, spanHolds } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { chairOn } from './chair-on.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('at most one term is sure to be in the chair on a day, and it may hold that day', () => {
    fc.assert(
      fc.property(arbitrary, fc.boolean(), ({ dataset, days: [date, later] }, then) => {
        const { chair, candidates } = chairOn(dataset, { date, knownBy: then ? later : null })
        const certain = candidates.filter(({ certainty }) => certainty === 'yes')
        expect(certain.length).toBeLessThan(2)
        if (date > dataset.asOf) expect(certain).toEqual([])
        if (certain.length === 1) expect(chair).toEqual(certain[0])
        if (chair !== null) expect(candidates).toContainEqual(chair)
        for (const { chairmanship, evidence } of candidates) {
          const term = recordById(dataset, chairmanship)
          expect(evidence).not.toEqual([])
          if (!then && term !== undefined) expect(spanHolds(term.start, term.end, asDay(date))).not.toBe('no')
        }
      }),
      runs,
    )
  })
})
