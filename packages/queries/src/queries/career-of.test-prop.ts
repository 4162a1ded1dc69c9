import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { careerOf } from './career-of.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('careers put together hold every tenure once, and every remark that a person made', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const careers = recordsOf(dataset, 'person').map(({ id }) => careerOf(dataset, { person: id }))
        const tenures = careers.flatMap((career) => career.tenures.map(({ tenure }) => tenure))
        expect(tenures.toSorted()).toEqual(recordsOf(dataset, 'tenure').map(({ id }) => id))
        const remarks = careers.flatMap((career) => career.remarks.map(({ remark }) => remark))
        const spoken = recordsOf(dataset, 'remark').filter(({ speaker }) => speaker.startsWith('person/'))
        expect(remarks.toSorted()).toEqual(spoken.map(({ id }) => id))
      }),
      { numRuns: Math.min(runs.numRuns, 20) },
    )
  })
  test('every part in a career names its evidence', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        for (const { id } of recordsOf(dataset, 'person')) {
          const { tenures, events, remarks } = careerOf(dataset, { person: id, knownBy })
          for (const { evidence } of [...tenures, ...events, ...remarks]) expect(evidence).not.toEqual([])
        }
      }),
      { numRuns: Math.min(runs.numRuns, 20) },
    )
  })
})
