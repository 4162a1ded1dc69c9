import { allRecords, asDay } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { overTime } from '../testing/when.ts'
import { disputes } from './disputes.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every dispute is listed once, under its record and field, with evidence for each value', () => {
    fc.assert(
      fc.property(arbitrary, fc.boolean(), ({ dataset, days: [day] }, then) => {
        const knownBy = then ? day : null
        const expected = allRecords(datasetAsKnown(dataset, asDay(knownBy))).flatMap(({ id, disputes: own }) =>
          own.map(({ field }) => `${id} ${field}`),
        )
        const found = disputes(dataset, { knownBy }).disputes
        expect(
          found.flatMap(({ record, field, others }) => others.map(() => `${record.id} ${field}`)).toSorted(),
        ).toEqual(expected.toSorted())
        for (const { preferred, others } of found) {
          expect(preferred.evidence.length > 0).toBe(preferred.value !== null)
          for (const { evidence } of others) expect(evidence).not.toEqual([])
        }
      }),
      runs,
    )
  })
})
