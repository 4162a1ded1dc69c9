import { recordById } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import { asKnown } from '../queries/as-known.ts'
import { example } from '../testing/example.ts'
import { datasetAsKnown } from './dataset-as-known.ts'
import { knownDays, versionsOf } from './versions.ts'

describe('the sums of every day', () => {
  test.each([
    ['an invented record', example, ['1990-01-01', '2001-12-31', '2019-04-11', '2020-06-01', '2022-06-30']],
    ['the record', dataset, ['1991-01-01', '2003-01-01', '2012-06-28', '2025-01-15', dataset.asOf]],
  ] as const)('of %s are those of as-known', (_name, whole, days) => {
    for (const day of days) {
      const { records, facts, onlyNamed, later, notKnown } = asKnown(whole, { day })
      expect(knownDays(whole).findLast(({ from }) => from <= day)).toMatchObject({
        records,
        facts,
        onlyNamed,
        later: later.length,
        notKnown,
      })
    }
  })
  test('change from one stretch to the next, in order', () => {
    const days = knownDays(example).map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(days[0]).toBe('')
  })
})

test('the versions of a record are it as known on each day', () => {
  const id = 'event/2019-04-session-3'
  const versions = versionsOf(example, id)
  expect(versions.length).toBeGreaterThan(1)
  for (const { from, record } of versions) expect(record).toBe(recordById(datasetAsKnown(example, from), id))
  expect(versionsOf(example, 'event/no-such')).toEqual([])
})
