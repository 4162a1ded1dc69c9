import { en, ru } from 'chrono-node'
import type { Day } from '../../edtf.ts'

/** Without a year in figures no day can be certain, and most texts have none: reading dates is slow. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const cyrillic = /\p{Script=Cyrillic}/u

/** The days that a text spells out in full, with day, month and year, in English or Russian. */
export const daysIn = (text: string): readonly Day[] => {
  if (!year.test(text)) return []
  const results = (cyrillic.test(text) ? ru : en).strict.parse(text)
  return results
    .flatMap(({ start, end }) => (end === null || end === undefined ? [start] : [start, end]))
    .filter((part) => part.isCertain('day') && part.isCertain('month') && part.isCertain('year'))
    .map((part) => {
      const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')]
      return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
    })
}
