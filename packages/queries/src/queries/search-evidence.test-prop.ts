import { allRecords, evidenceOfRecord } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../names/words.ts'
import { overTime, someOf } from '../testing/when.ts'
import { searchEvidence } from './search-evidence.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('whatever a record points to is found by its words, in any order, with that record among its uses', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        for (const record of someOf(allRecords(dataset), pick, 10)) {
          for (const { phrase, source } of evidenceOfRecord(record).slice(0, 3)) {
            const words = wordsIn(phrase).map(({ text }) => text)
            const q = words.toReversed().join(' ')
            if (words.length === 0 || q.length > 200 || /["“”«»]/.test(phrase)) continue
            const { hits } = searchEvidence(dataset, { q, source, limit: 500 })
            // The same words may stand in several paragraphs of a page.
            const uses = hits.filter((hit) => hit.phrase === phrase).flatMap((hit) => hit.uses)
            expect(uses.map((use) => use.record.id)).toContain(record.id)
          }
        }
      }),
      runs,
    )
  })
})
