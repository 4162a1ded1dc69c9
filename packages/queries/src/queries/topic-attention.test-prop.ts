import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { topicAttention } from './topic-attention.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('the years and the undated together count every record once', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        for (const { id } of recordsOf(dataset, 'topic')) {
          const { years, undated, records } = topicAttention(dataset, { topic: id, knownBy })
          const dated = years.reduce(
            (sum, { event, document, commitment, remark }) => sum + event + document + commitment + remark,
            0,
          )
          expect(dated + undated).toBe(records.length)
          expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
        }
      }),
      runs,
    )
  })
  test('a broader topic has all the records of a narrower one', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        for (const { id, broader } of recordsOf(dataset, 'topic')) {
          if (broader === null) continue
          const above = new Set(topicAttention(dataset, { topic: broader }).records.map((record) => record.id))
          for (const record of topicAttention(dataset, { topic: id }).records) expect(above).toContain(record.id)
        }
      }),
      { numRuns: Math.min(runs.numRuns, 20) },
    )
  })
})
