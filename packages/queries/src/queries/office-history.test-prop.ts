import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { officeHistory } from './office-history.ts'
import { officeHolders } from './office-holders.ts'
import { offices } from './offices.ts'

type Holder = ReturnType<typeof officeHistory>['stretches'][number]['holders'][number]
const inOrder = (holders: readonly Pick<Holder, 'tenure' | 'certainty' | 'why'>[]) =>
  holders.map(({ tenure, certainty, why }) => `${tenure} ${certainty} ${why}`).toSorted()

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('on any day, a history tells what office-holders tells of that day', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days }) => {
        for (const one of offices(dataset, {}).offices) {
          const asked = { office: one.office, of: one.of.id as NonNullable<Parameters<typeof officeHistory>[1]['of']> }
          const { stretches, tenures } = officeHistory(dataset, asked)
          const turns = stretches.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
          for (const date of [...days, ...turns]) {
            const there = stretches.filter(
              ({ from, to }) => (from === null || from <= date) && (to === null || to >= date),
            )
            expect(there).toHaveLength(1)
            const told = officeHolders(dataset, { ...asked, date }).holders
            expect(inOrder(there[0]?.holders ?? [])).toEqual(
              inOrder(told.filter(({ certainty }) => certainty !== 'no-evidence')),
            )
          }
          expect(tenures).toHaveLength(one.tenures)
        }
      }),
      { numRuns: Math.min(runs.numRuns, 3) },
    )
  })
})
