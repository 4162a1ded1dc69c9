import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { series } from './series.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('the numbers of a run and those it lacks are one to the highest, each once', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        for (const { id } of [...recordsOf(dataset, 'body'), ...recordsOf(dataset, 'force')]) {
          for (const { numbering, events, missing } of series(dataset, { of: id, knownBy }).series) {
            if (numbering !== 'ordinal') continue
            const held = new Set(events.flatMap(({ number }) => number ?? []))
            const all = [...held, ...missing].toSorted((left, right) => left - right)
            expect(all).toEqual(all.map((_, index) => index + 1))
            expect(all.at(-1) ?? 0).toBe(Math.max(0, ...held))
          }
        }
      }),
      runs,
    )
  })
})
