import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { onThisDay } from './on-this-day.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every event with a day is found on that day of every other year', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1900, max: 2100 }), ({ dataset }, year) => {
        for (const { id, start } of recordsOf(dataset, 'event').slice(0, 20)) {
          const day = /-\d\d-\d\d$/.exec(start?.edtf ?? '')?.[0]
          if (day === undefined || start?.edtf.includes('/') || day === '-02-29') continue
          expect(onThisDay(dataset, { date: `${year}${day}` }).events.map((event) => event.id)).toContain(id)
        }
      }),
      runs,
    )
  })
})
