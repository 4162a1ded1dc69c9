import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime, someOf } from '../testing/when.ts'
import { knownSince } from './known-since.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('what is known by a day is what all sources say, up to that day', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset, days: [knownBy] }, pick) => {
        for (const { id } of someOf(recordsOf(dataset, 'event'), pick)) {
          const stages = (day: string | null) =>
            knownSince(dataset, { record: id, knownBy: day }).stages.map(({ says, since }) => [says, since.edtf])
          const by = knownSince(dataset, { record: id }).stages.filter(
            ({ since: { latest } }) => latest !== null && latest <= knownBy,
          )
          expect(stages(knownBy)).toEqual(by.map(({ says, since }) => [says, since.edtf]))
        }
      }),
      runs,
    )
  })
  test('stages are named once each, in order of time, and each rests on a source that tells of it', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        for (const { id } of someOf(recordsOf(dataset, 'event'), pick)) {
          const { stages, tellings } = knownSince(dataset, { record: id })
          expect(new Set(stages.map(({ says }) => says)).size).toBe(stages.length)
          const days = stages.map(({ since }) => since.latest ?? '')
          expect(days).toEqual(days.toSorted())
          for (const { says, evidence } of stages)
            expect(tellings.some((one) => one.says === says && one.source.id === evidence[0]?.source)).toBe(true)
        }
      }),
      runs,
    )
  })
})
