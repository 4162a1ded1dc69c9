import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { kindsByYear } from './kinds-by-year.ts'

const sum = (rows: readonly { readonly records: number }[]): number =>
  rows.reduce((total, { records }) => total + records, 0)

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every record counts once: under its year or as undated, under its kind and under its status', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        for (const type of ['event', 'document'] as const) {
          const { years, undated, records } = kindsByYear(dataset, { type })
          expect(records).toBe(recordsOf(dataset, type).length)
          expect(sum(years) + sum(undated)).toBe(records)
          for (const { kinds, records: own } of years) expect(sum(kinds)).toBe(own)
          for (const kind of [...undated, ...years.flatMap(({ kinds }) => kinds)])
            expect(sum(kind.statuses)).toBe(kind.records)
        }
      }),
      runs,
    )
  })
  test('no more is known early than late', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const count = (knownBy: string) => kindsByYear(dataset, { knownBy }).records
        expect(count(early)).toBeLessThanOrEqual(count(late))
      }),
      runs,
    )
  })
})
