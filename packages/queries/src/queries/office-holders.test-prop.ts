import { asDay, recordsOf, spanHolds } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { horizonOf } from '../known/horizon.ts'
import { certainties } from '../results/office.ts'
import { overTime } from '../testing/when.ts'
import { officeHolders } from './office-holders.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('holders come surest first, and a span that excludes the day excludes all but who was seen that day', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [date] }) => {
        const { holders } = officeHolders(dataset, { date })
        const grades = holders.map(({ certainty }) => certainties.indexOf(certainty))
        expect(grades).toEqual(grades.toSorted((left, right) => left - right))
        const found = new Map(holders.map(({ tenure, certainty }) => [tenure, certainty]))
        for (const { id, start, end, attested } of recordsOf(dataset, 'tenure')) {
          if (attested.some(({ edtf }) => edtf === date))
            expect(found.get(id)).toBe(date <= dataset.asOf ? 'yes' : 'possible')
          else expect(found.has(id)).toBe(spanHolds(start, end, asDay(date)) !== 'no')
        }
      }),
      runs,
    )
  })
  test('knowing more never makes a sure holder doubtful, unless an end, a dispute or a rival came to light', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const after = officeHolders(dataset, { date: early, knownBy: late }).holders
        for (const before of officeHolders(dataset, { date: early, knownBy: early }).holders) {
          const now = after.find(({ tenure }) => tenure === before.tenure)
          if (before.certainty !== 'yes' || before.end !== '..' || before.disputes.length > 0) continue
          if (now?.why === 'handover' || now?.why === 'overlap') continue
          if (now?.start?.edtf === before.start?.edtf && now?.end === '..') expect(now?.certainty).toBe('yes')
        }
      }),
      runs,
    )
  })
  test('nobody is sure to hold an office after the last day that the sources can tell of', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy, date] }) => {
        if (date <= horizonOf(dataset, asDay(knownBy))) return
        const sure = officeHolders(dataset, { date, knownBy }).holders.filter(
          ({ certainty }) => certainty === 'yes' || certainty === 'likely',
        )
        expect(sure).toEqual([])
      }),
      runs,
    )
  })
})
