import { allRecords, asDay, definitionOf, isKnownBy, recordById } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsIn } from '../results/mentions.ts'
import { factPaths } from '../testing/fact-paths.ts'
import { overTime } from '../testing/when.ts'
import { datasetAsKnown } from './dataset-as-known.ts'
import { notKnown } from './not-known.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('what is known by a later day includes what was known by an earlier one', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const later = factPaths(datasetAsKnown(dataset, asDay(late)))
        const lost = [...factPaths(datasetAsKnown(dataset, asDay(early))).keys()].filter((path) => !later.has(path))
        expect(lost).toEqual([])
      }),
      runs,
    )
  })
  test('every fact that a known source states is known, notes aside', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [day] }) => {
        const known = factPaths(datasetAsKnown(dataset, asDay(day)))
        const hidden = [...factPaths(dataset)].filter(
          ([path, evidence]) =>
            !known.has(path) && !path.endsWith(' note') && evidence.some((one) => isKnownBy(dataset, one, asDay(day))),
        )
        expect(hidden).toEqual([])
      }),
      runs,
    )
  })
  test('every known fact has evidence, all of it published by the day, but for the words of answers', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [day] }) => {
        for (const [path, evidence] of factPaths(datasetAsKnown(dataset, asDay(day)))) {
          if (/^(?:state|place)\//.test(path) && evidence.length === 0) continue
          if (evidence.length === 0) expect.fail(`${path} has no evidence`)
          if (!evidence.every((one) => isKnownBy(dataset, one, asDay(day))))
            expect.fail(`${path} rests on a later source`)
        }
      }),
      runs,
    )
  })
  test('every known record fits its schema, and every reference in it leads to a known record', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [day] }) => {
        const known = datasetAsKnown(dataset, asDay(day))
        for (const record of allRecords(known)) {
          expect(definitionOf(record.type).schema.safeParse(record).error).toBeUndefined()
          const dangling = [...idsIn(record)].filter((id) => recordById(known, id) === undefined)
          expect({ record: record.id, dangling }).toEqual({ record: record.id, dangling: [] })
        }
      }),
      runs,
    )
  })
  test('what was known by a day does not depend on having waited for a later one', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const waited = datasetAsKnown(datasetAsKnown(dataset, asDay(late)), asDay(early))
        expect([...factPaths(waited).keys()]).toEqual([...factPaths(datasetAsKnown(dataset, asDay(early))).keys()])
      }),
      runs,
    )
  })
  test('what is kept and what is left out are the whole, and what is undated is left out on every day', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        for (const day of [early, late]) {
          const { undated, later } = notKnown(dataset, asDay(day))!
          expect(allRecords(datasetAsKnown(dataset, asDay(day))).length + undated + later).toBe(
            allRecords(dataset).length,
          )
        }
        expect(notKnown(dataset, asDay('9999-12-31'))).toEqual({
          undated: notKnown(dataset, asDay(early))?.undated,
          later: 0,
        })
        expect(notKnown(dataset, null)).toBeNull()
      }),
      runs,
    )
  })
})
