import { allRecords, factsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { asKnown } from './as-known.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('what was known and what was added later are the whole', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [day] }) => {
        const { facts, onlyNamed, later } = asKnown(dataset, { day })
        const added = later.filter(({ kind }) => kind === 'added').length
        const withdrawn = later.filter(({ kind }) => kind === 'withdrawn').length
        expect(facts + onlyNamed.facts + added - withdrawn).toBe(allRecords(dataset).flatMap(factsOf).length)
      }),
      runs,
    )
  })
  test('what is known, what is only named and what is left out are every record', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [day] }) => {
        const { records, onlyNamed, notKnown } = asKnown(dataset, { day })
        const leftOut = (notKnown?.undated ?? 0) + (notKnown?.later ?? 0)
        expect(records + onlyNamed.records + leftOut).toBe(allRecords(dataset).length)
      }),
      runs,
    )
  })
  test('what changed in one record is what the whole says of it', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset, days: [day] }, pick) => {
        const records = allRecords(dataset)
        const { id } = records[pick % records.length]!
        const ofWhole = asKnown(dataset, { day }).later.filter(({ record }) => record.id === id)
        expect(asKnown(dataset, { day, record: id }).later).toEqual(ofWhole)
      }),
      runs,
    )
  })
})
