import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { coverage } from './coverage.ts'
import { supportByYear } from './support-by-year.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('years together are the whole, by type and by the number of origins', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const { years, records, facts } = supportByYear(dataset, {})
        const whole = coverage(dataset, {})
        expect([records, facts]).toEqual([whole.records, whole.facts])
        for (const origins of ['one', 'two', 'more'] as const)
          expect(sum(years.map(({ support }) => support[origins]))).toBe(whole.support[origins])
        for (const { type, records: all, facts: stated } of whole.types) {
          const own = years.flatMap(({ types }) => types.filter((one) => one.type === type))
          expect(sum(own.map((one) => one.records))).toBe(all)
          expect(sum(own.map((one) => one.facts))).toBe(stated)
        }
      }),
      runs,
    )
  })
})
