import { allRecords } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOf } from '../names/names.ts'
import { allSpellings, fold } from '../names/spellings.ts'
import { overTime, someOf } from '../testing/when.ts'
import { search } from './search.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('a record is found by its exact name, before all that are named otherwise', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        for (const record of someOf(allRecords(dataset), pick, 20)) {
          const q = nameOf(dataset, record).trim()
          if (fold(q) === '' || q.length > 200) continue
          const { hits } = search(dataset, { q, limit: 500 })
          const place = hits.findIndex((hit) => hit.record.id === record.id)
          expect(place).toBeGreaterThanOrEqual(0)
          for (const { record: before } of hits.slice(0, place)) {
            const named = allSpellings(dataset).filter(({ id }) => id === before.id)
            expect(named.map(({ text }) => fold(text))).toContain(fold(q))
          }
        }
      }),
      runs,
    )
  })
  test('pages put together are the whole', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom('council', 'session', 'Бишкек', 'Astana'),
        fc.integer({ min: 1, max: 60 }),
        ({ dataset }, q, limit) => {
          const found: string[] = []
          for (let cursor: string | null | undefined; cursor !== null; ) {
            const page = search(dataset, { q, limit, ...(cursor === undefined ? {} : { cursor }) })
            found.push(...page.hits.map(({ record }) => record.id))
            cursor = page.next
          }
          expect(found.slice(0, 500)).toEqual(search(dataset, { q, limit: 500 }).hits.map(({ record }) => record.id))
          expect(new Set(found).size).toBe(found.length)
        },
      ),
      runs,
    )
  })
})
