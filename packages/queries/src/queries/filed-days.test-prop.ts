import { allRecords, compareDates } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime, someOf } from '../testing/when.ts'
import { filedDays } from './filed-days.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every record is filed once, in order of time, and asked alone has the same day', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const all = filedDays(dataset, {}).records
        expect(all.map(({ record }) => record.id).toSorted()).toEqual(
          allRecords(dataset)
            .map(({ id }) => id)
            .toSorted(),
        )
        const days = all.map(({ day }) => day)
        expect(days).toEqual(days.toSorted(compareDates))
        for (const one of someOf(all, pick))
          expect(filedDays(dataset, { record: one.record.id }).records).toEqual([one])
      }),
      runs,
    )
  })
  test('newest first holds the same records the other way round', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const days = (order: 'oldest-first' | 'newest-first') =>
          filedDays(dataset, { order }).records.map(({ day }) =>
            day === null ? null : `${day.earliest} ${day.latest}`,
          )
        const known = (list: readonly (string | null)[]) => list.filter((day) => day !== null)
        expect(known(days('newest-first'))).toEqual(known(days('oldest-first')).toReversed())
        expect(days('newest-first').toSorted()).toEqual(days('oldest-first').toSorted())
      }),
      runs,
    )
  })
})
