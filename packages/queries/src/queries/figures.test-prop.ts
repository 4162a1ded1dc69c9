import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { figures } from './figures.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every figure on record is listed once, with evidence and in order of time', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const all = figures(dataset, {}).figures
        const counted = [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'force')].flatMap((one) => one.figures)
        expect(all).toHaveLength(counted.length)
        for (const { evidence } of all) expect(evidence).not.toEqual([])
        const days = all.map(({ on }) => on?.earliest ?? '9999')
        expect(days).toEqual(days.toSorted())
      }),
      runs,
    )
  })
  test('figures never go away as more is known', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const count = (knownBy: string) => figures(dataset, { knownBy }).figures.length
        expect(count(early)).toBeLessThanOrEqual(count(late))
      }),
      runs,
    )
  })
})
