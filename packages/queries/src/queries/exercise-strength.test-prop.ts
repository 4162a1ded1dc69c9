import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { exerciseStrength } from './exercise-strength.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every exercise is there once, and a strength lies among the numbers that sources give', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const { exercises } = exerciseStrength(dataset, {})
        const ids = recordsOf(dataset, 'event').flatMap(({ id, kind }) => (kind === 'exercise' ? [id] : []))
        expect(exercises.map(({ event }) => event.id).toSorted()).toEqual(ids.toSorted())
        for (const { strength, figures } of exercises) {
          expect(strength === null).toBe(figures.length === 0)
          for (const { evidence } of figures) expect(evidence).not.toEqual([])
          if (strength === null) continue
          expect(strength.low).toBeLessThanOrEqual(strength.high)
          expect(figures.some(({ value }) => strength.low <= value && value <= strength.high)).toBe(true)
        }
      }),
      runs,
    )
  })
  test('series part the whole: each exercise that stands in one is found by its key alone', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        const { exercises } = exerciseStrength(dataset, { knownBy })
        for (const key of new Set(exercises.flatMap(({ series }) => series?.key ?? []))) {
          const own = exerciseStrength(dataset, { series: key, knownBy }).exercises
          expect(own).toEqual(exercises.filter(({ series }) => series?.key === key))
        }
      }),
      runs,
    )
  })
})
