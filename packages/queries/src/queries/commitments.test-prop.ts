import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomes } from '../results/commitment-outcome.ts'
import { overTime } from '../testing/when.ts'
import { commitments } from './commitments.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('outcomes part the promises', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        const ids = (outcome: (typeof outcomes)[number] | null) =>
          commitments(dataset, { outcome, knownBy }).commitments.map(({ id }) => id)
        expect(outcomes.flatMap(ids).toSorted()).toEqual(ids(null).toSorted())
      }),
      runs,
    )
  })
  test('an outcome goes only further as more is known, and always names who tells it', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const after = new Map(commitments(dataset, { knownBy: late }).commitments.map((one) => [one.id, one.outcome]))
        for (const { id, outcome, saidBy, evidence, followUps } of commitments(dataset, { knownBy: early })
          .commitments) {
          expect(outcomes.indexOf(after.get(id) ?? 'no-follow-up')).toBeGreaterThanOrEqual(outcomes.indexOf(outcome))
          expect(saidBy.length > 0).toBe(outcome !== 'no-follow-up')
          for (const cited of [evidence, ...followUps.map((one) => one.evidence)]) expect(cited).not.toEqual([])
        }
      }),
      runs,
    )
  })
})
