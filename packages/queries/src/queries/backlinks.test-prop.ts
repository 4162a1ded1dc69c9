import { allRecords } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksFrom } from '../results/references.ts'
import { overTime, someOf } from '../testing/when.ts'
import { backlinks } from './backlinks.ts'

const editorial = new Set(['topics', 'origin', 'publisherParty', 'about', 'broader'])

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('whatever a record names links back to it, with evidence unless the link is ours', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        for (const record of someOf(allRecords(dataset), pick)) {
          for (const { to, field } of linksFrom(record)) {
            const { links } = backlinks(dataset, { record: to })
            const link = links.find((one) => one.from.id === record.id && one.field === field)
            expect(link).toBeDefined()
            expect(link?.evidence.length === 0).toBe(editorial.has(field))
          }
        }
      }),
      runs,
    )
  })
})
