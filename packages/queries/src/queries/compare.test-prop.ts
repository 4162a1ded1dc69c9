import { type Id, recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { compare } from './compare.ts'
import { compareYears } from './compare-years.ts'

type Row = {
  readonly left: { readonly count: number; readonly records: readonly Id[] }
  readonly right: { readonly count: number; readonly records: readonly Id[] }
  readonly both: { readonly count: number; readonly records: readonly Id[] }
}
const swapped = <R extends Row>(rows: readonly R[]) =>
  rows.map((row) => ({ ...row, left: row.right, right: row.left, both: { ...row.both } }))
const wellCounted = (rows: readonly Row[]) => {
  for (const { left, right, both } of rows) {
    for (const { count, records } of [left, right, both]) expect(new Set(records).size).toBe(count)
    expect(left.count + right.count).toBeGreaterThan(0)
    expect(both.records).toEqual(left.records.filter((id) => right.records.includes(id)))
  }
}

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('comparing two the other way round swaps the sides and nothing else; each record counts once', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.nat(), ({ dataset, days: [knownBy] }, one, other) => {
        const actors = (['state', 'body', 'organization', 'force'] as const).flatMap((type) =>
          recordsOf(dataset, type).map(({ id }) => id),
        )
        const [left, right] = [actors[one % actors.length]!, actors[other % actors.length]!]
        const compared = compare(dataset, { left, right, knownBy })
        const turned = compare(dataset, { left: right, right: left, knownBy })
        expect(turned.measures).toEqual(swapped(compared.measures))
        expect(turned.topics).toEqual(swapped(compared.topics))
        wellCounted([...compared.measures, ...compared.outcomes, ...compared.topics])
      }),
      runs,
    )
  })
  test('no event that surely began in one year is of another', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1998, max: 2004 }), ({ dataset, days: [knownBy] }, year) => {
        const compared = compareYears(dataset, { left: year, right: year + 1, knownBy })
        wellCounted([...compared.measures, ...compared.outcomes, ...compared.topics])
        expect(compared.measures.find(({ measure }) => measure === 'events')?.both.count ?? 0).toBe(0)
      }),
      runs,
    )
  })
})
