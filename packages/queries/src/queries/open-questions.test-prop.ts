import { allRecords, recordTypes } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { openQuestions } from './open-questions.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every question that an editor asks is listed, and types part the list', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [asOf] }) => {
        const count = (params: Parameters<typeof openQuestions>[1]) => openQuestions(dataset, params).questions.length
        expect(count({ kind: 'asked' })).toBe(allRecords(dataset).flatMap(({ open }) => open).length)
        expect(recordTypes.reduce((sum, type) => sum + count({ type, asOf }), 0)).toBe(count({ asOf }))
      }),
      runs,
    )
  })
  test('a plan without a report stays a question on every later day', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const ids = (asOf: string) =>
          openQuestions(dataset, { kind: 'no-report', asOf }).questions.map(({ record }) => record.id)
        expect(ids(late)).toEqual(expect.arrayContaining(ids(early)))
      }),
      runs,
    )
  })
})
