import { allRecords } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOf } from '../names/names.ts'
import { plainName } from '../names/plain-names.ts'
import { allSpellings, spellings } from '../names/spellings.ts'
import { overTime, someOf } from '../testing/when.ts'
import { search } from './search.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('a record is found by its name, before all that are named otherwise', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const all = allRecords(dataset).filter(({ type }) => !['source', 'remark', 'commitment'].includes(type))
        for (const record of someOf(all, pick, 10)) {
          const q = nameOf(dataset, record).trim()
          if (plainName(q) === '' || q.length > 200) continue
          const { hits } = search(dataset, { q, limit: 20 })
          const place = hits.findIndex((hit) => hit.record.id === record.id)
          expect(place).toBeGreaterThanOrEqual(0)
          for (const { record: before } of hits.slice(0, place)) {
            const named = allSpellings(dataset).filter(({ id }) => id === before.id)
            expect(named.map(({ text }) => plainName(text))).toContain(plainName(q))
          }
        }
      }),
      runs,
    )
  })
  test('every spelling of somebody, a body or an organization is among those it leads to first', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const meant = spellings(dataset).filter(({ id }) => /^(?:person|body|organization)\//.test(id))
        for (const { id, text } of someOf(meant, pick, 15)) {
          if (plainName(text) === '' || text.length > 200) continue
          const sharing = new Set(
            allSpellings(dataset)
              .filter((other) => plainName(other.text) === plainName(text))
              .map((other) => other.id),
          )
          const { hits } = search(dataset, { q: text, limit: 20 })
          const place = hits.findIndex(({ record }) => record.id === id)
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThan(Math.max(3, sharing.size))
        }
      }),
      runs,
    )
  })
  test('words that tell nothing apart change nothing', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom('council', 'session 2019', 'Бишкек', 'secretary general', 'Ministry of Yonder'),
        fc.constantFrom('the', 'of', 'в', 'please'),
        ({ dataset }, q, word) => {
          const found = (asked: string) =>
            search(dataset, { q: asked, limit: 10 }).hits.map(({ record, score }) => [record.id, score])
          expect(found(`${word} ${q}`)).toEqual(found(q))
        },
      ),
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
