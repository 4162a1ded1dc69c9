import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { chairOn } from './chair-on.ts'
import { yearbook } from './yearbook.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every event with a day stands in the book of its year, whoever surely chairs on the day among its chairs', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        for (const { id, start } of recordsOf(dataset, 'event').slice(0, 6)) {
          const day = start?.earliest
          if (day == null || start?.latest !== day || day < '1000-01-01') continue
          const book = yearbook(dataset, { year: Number(day.slice(0, 4)) })
          expect(book.events.map((event) => event.id)).toContain(id)
          const chair = chairOn(dataset, { date: day }).chair
          if (chair?.certainty === 'yes')
            expect(book.chairs.map(({ chairmanship }) => chairmanship)).toContain(chair.chairmanship)
        }
      }),
      runs,
    )
  })
})
