import { asDay, recordsOf, spanHolds } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { membersOn } from './members-on.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('a state belongs on a day exactly where a membership of it may hold the day, each with evidence', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [date] }) => {
        const expected = recordsOf(dataset, 'membership').filter(
          ({ of, start, end }) => of === 'organization/csto' && spanHolds(start, end, asDay(date)) !== 'no',
        )
        const { members } = membersOn(dataset, { date })
        expect(members.map(({ membership }) => membership).toSorted()).toEqual(expected.map(({ id }) => id))
        for (const { evidence } of members) expect(evidence).not.toEqual([])
      }),
      runs,
    )
  })
  test('roles part the members', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [date, knownBy] }) => {
        const count = (role: 'member' | 'observer' | 'partner' | null) =>
          membersOn(dataset, { date, role, knownBy }).members.length
        expect(count('member') + count('observer') + count('partner')).toBe(count(null))
      }),
      runs,
    )
  })
})
