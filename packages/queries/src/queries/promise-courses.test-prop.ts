import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { commitments } from './commitments.ts'
import { promiseCourses } from './promise-courses.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every promise has one course, which ends as the list of promises says and on the same word', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        const listed = commitments(dataset, { knownBy }).commitments
        const drawn = promiseCourses(dataset, { knownBy }).promises
        expect(drawn.map(({ commitment, outcome, saidBy }) => ({ id: commitment, outcome, saidBy }))).toEqual(
          listed.map(({ id, outcome, saidBy }) => ({ id, outcome, saidBy })),
        )
      }),
      runs,
    )
  })
  test('reports are in order of time, every one with evidence, and there is one where there is an outcome', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        for (const { reports, outcome } of promiseCourses(dataset, {}).promises) {
          const days = reports.map(({ on }) => on?.earliest ?? '~')
          expect(days).toEqual(days.toSorted())
          for (const { evidence } of reports) expect(evidence).not.toEqual([])
          expect(reports.some(({ told }) => told === outcome)).toBe(outcome !== 'no-follow-up')
        }
      }),
      runs,
    )
  })
})
