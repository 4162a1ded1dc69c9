import { asDay, type Day } from '@csto-record/domain'
import fc from 'fast-check'

const two = (number: number): string => String(number).padStart(2, '0')
const month = fc.record({ year: fc.integer({ min: 2000, max: 2004 }), month: fc.integer({ min: 1, max: 12 }) })

/** Any day of the years in which arbitrary datasets live. */
export const arbitraryDay: fc.Arbitrary<Day> = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([{ year, month: of }, day]) => asDay(`${year}-${two(of)}-${two(day)}`))
/** Any date as sources give them: to the day, the month or the year, or without its year. */
export const arbitraryFuzzy: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: arbitraryDay },
  month.map(({ year, month: of }) => `${year}-${two(of)}`),
  month.map(({ year }) => String(year)),
  arbitraryDay.map((day) => `XXXX${day.slice(4)}`),
)
export const arbitraryEnd: fc.Arbitrary<string | null> = fc.oneof(arbitraryFuzzy, fc.constant('..'), fc.constant(null))

const words = [
  'Astana',
  'Бишкек',
  'council',
  'Жээнов',
  'Jeenov',
  'of',
  'the',
  'Pact',
  'UN',
  'Ö',
  'session',
  '2',
  'Yuriy',
]
/** Names of one to three words in Latin and Cyrillic; many are alike, some are the same. */
export const arbitraryName: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))

/** A day over which the sources of the real record spread. */
export const arbitraryRealDay: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1992, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, of, day]) => asDay(`${year}-${two(of)}-${two(day)}`))
