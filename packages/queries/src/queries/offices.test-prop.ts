import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { officeHolders } from './office-holders.ts'
import { offices } from './offices.ts'

type Holder = ReturnType<typeof offices>['offices'][number]['holders'][number]
const inOrder = (holders: readonly Pick<Holder, 'tenure' | 'certainty' | 'why'>[]) =>
  holders.map(({ tenure, certainty, why }) => `${tenure} ${certainty} ${why}`).toSorted()

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every tenure is in one office, and the holders are those that office-holders names for it', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [date] }) => {
        const listed = offices(dataset, { date }).offices
        expect(listed.reduce((sum, { tenures }) => sum + tenures, 0)).toBe(recordsOf(dataset, 'tenure').length)
        for (const { office, of, holders } of listed) {
          const owner = of.id as NonNullable<Parameters<typeof officeHolders>[1]['of']>
          const told = officeHolders(dataset, { office, of: owner, date }).holders
          expect(inOrder(holders)).toEqual(inOrder(told.filter(({ certainty }) => certainty !== 'no-evidence')))
        }
      }),
      runs,
    )
  })
})
