import { formatProblem } from '@csto-record/domain'
import { compile } from '@csto-record/domain/compile'
import { filesOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { corruptions } from './corruptions/index.ts'
import { formatOutcomes, shareOf } from './report.ts'
import { runMutations } from './run.ts'
import { smallRecord, smallTexts } from './small-record.ts'

const files = filesOf(smallRecord)
const outcomes = runMutations(files, smallTexts, corruptions, { seed: 7, perKind: 4 })
const catchable = outcomes.filter(({ corruption }) => corruption.uncatchable === undefined)

test('the record that mistakes are made in is sound', () => {
  expect(compile(files, { texts: smallTexts }).problems.map(formatProblem)).toEqual([])
})

describe('mistakes made on purpose', () => {
  test('are found in at least 95 of 100 cases where a rule should find them', () => {
    const { made, found } = shareOf(catchable)
    expect(made).toBeGreaterThan(150)
    expect(found / made, formatOutcomes(outcomes)).toBeGreaterThanOrEqual(0.95)
  })

  test('of a kind that a rule should find are found at least once', () => {
    const blind = catchable.filter(
      ({ mutants }) => mutants.length > 0 && mutants.every(({ caughtBy }) => caughtBy === null),
    )
    expect(blind.map(({ corruption }) => corruption.id)).toEqual([])
  })

  test('can be made in the small record, whatever their kind', () => {
    expect(catchable.filter(({ mutants }) => mutants.length === 0).map(({ corruption }) => corruption.id)).toEqual([])
  })

  test('are the same for the same seed', () => {
    const few = corruptions.slice(0, 6)
    const run = (seed: number) =>
      runMutations(files, smallTexts, few, { seed, perKind: 2 }).map(({ mutants }) => mutants)
    expect(run(3)).toEqual(run(3))
    expect(run(3)).not.toEqual(run(4))
  })

  test('of kinds that no rule can find come with the reason in the report', () => {
    const report = formatOutcomes(outcomes)
    for (const { corruption, mutants } of outcomes) {
      if (corruption.uncatchable !== undefined && mutants.length > 0)
        expect(report).toContain(`because ${corruption.uncatchable}`)
    }
  })
})
