import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { knownGaps } from './known-gaps.ts'

const groupsOf = ({ meetings, principals, exercises }: ReturnType<typeof knownGaps>) => [
  ...meetings.map(({ held, complete, lacking }) => ({ all: held, complete, lacking })),
  ...principals.map(({ tenures, complete, lacking }) => ({ all: tenures, complete, lacking })),
  { all: exercises.held, complete: exercises.complete, lacking: exercises.lacking },
]

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('what is complete and what lacks something are the whole, and only what is lacked is asked for', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [from] }) => {
        for (const { all, complete, lacking } of groupsOf(knownGaps(dataset, { from }))) {
          expect(complete + lacking.length).toBe(all)
          for (const { record, lacks, asked } of lacking) {
            expect({ record, none: lacks.length === 0 }).toEqual({ record, none: false })
            expect(lacks).toEqual(expect.arrayContaining([...asked]))
          }
        }
      }),
      runs,
    )
  })
  test('from a later day on there is nothing more', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const ids = (from: string | null) =>
          new Set(
            groupsOf(knownGaps(dataset, { from })).flatMap(({ lacking }) => lacking.map(({ record }) => record.id)),
          )
        const [all, some, fewer] = [ids(null), ids(early), ids(late)]
        expect([...fewer].filter((id) => !some.has(id))).toEqual([])
        expect([...some].filter((id) => !all.has(id))).toEqual([])
      }),
      runs,
    )
  })
})
