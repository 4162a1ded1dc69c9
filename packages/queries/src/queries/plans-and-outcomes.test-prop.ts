import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { plansAndOutcomes } from './plans-and-outcomes.ts'

const ids = (answer: ReturnType<typeof plansAndOutcomes>) => answer.plans.map(({ event }) => event.id)

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every plan is either open or known, and was announced before anything was told of it', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [, knownBy] }) => {
        const all = plansAndOutcomes(dataset, { knownBy })
        const parts = (['open', 'known'] as const).flatMap((outcome) =>
          ids(plansAndOutcomes(dataset, { knownBy, outcome })),
        )
        expect(parts.toSorted()).toEqual(ids(all).toSorted())
        for (const { announced, outcome } of all.plans) {
          const [before, after] = [announced.on.latest ?? '', outcome?.on.latest ?? '9']
          expect(before < after).toBe(true)
          expect(before <= knownBy).toBe(true)
        }
      }),
      runs,
    )
  })
  test('a plan that was known stays one: later sources add what came of it', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const later = new Set(ids(plansAndOutcomes(dataset, { knownBy: late })))
        expect(ids(plansAndOutcomes(dataset, { knownBy: early })).filter((id) => !later.has(id))).toEqual([])
      }),
      runs,
    )
  })
})
