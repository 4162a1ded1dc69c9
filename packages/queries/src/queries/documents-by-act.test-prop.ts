import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { documentsByAct } from './documents-by-act.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('a document with a day of signature is found on that day, and not on the day before its first', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        for (const { id, signed } of recordsOf(dataset, 'document').slice(0, 20)) {
          if (signed === null || typeof signed !== 'object' || signed.earliest === null) continue
          const ids = (params: Parameters<typeof documentsByAct>[1]) =>
            documentsByAct(dataset, { act: 'signed', limit: 500, ...params }).documents.map((one) => one.id)
          expect(ids({ from: signed.earliest, to: signed.earliest })).toContain(id)
          if (signed.latest !== null) expect(ids({ from: signed.latest })).toContain(id)
        }
      }),
      runs,
    )
  })
  test('pages put together are the whole', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 20, max: 90 }), ({ dataset, days: [knownBy] }, limit) => {
        const found: string[] = []
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = documentsByAct(dataset, { knownBy, limit, ...(cursor === undefined ? {} : { cursor }) })
          found.push(...page.documents.map(({ id }) => id))
          cursor = page.next
        }
        expect(found).toEqual(documentsByAct(dataset, { knownBy, limit: 500 }).documents.map(({ id }) => id))
      }),
      runs,
    )
  })
})
