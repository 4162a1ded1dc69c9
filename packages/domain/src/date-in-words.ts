import { type FuzzyDate, isDay } from './edtf.ts'

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const whole = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
const dayMonth = formatter({ day: 'numeric', month: 'long' })
const monthYear = formatter({ month: 'long', year: 'numeric' })
const monthOnly = formatter({ month: 'long' })

/** A calendar day in words: `3 December 2024`; any other text as it is. */
export const dayInWords = (day: string): string => (isDay(day) ? whole.format(new Date(`${day}T00:00:00Z`)) : day)

const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** One EDTF expression without qualifier or interval; undefined for a form this reader has no words for. */
const plain = (edtf: string): string | undefined => {
  if (isDay(edtf)) return dayInWords(edtf)
  if (/^\d{4}-(0\d|1[0-2])$/.test(edtf)) return monthYear.format(new Date(`${edtf}-01T00:00:00Z`))
  if (/^\d{4}$/.test(edtf)) return edtf
  if (/^\d{3}X$/.test(edtf)) return `the ${edtf.slice(0, 3)}0s`
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) return `${seasons[season[2] ?? '']} ${season[1]}`
  if (/^XXXX-\d\d-\d\d$/.test(edtf)) return dayMonth.format(new Date(`2000${edtf.slice(4)}T00:00:00Z`))
  if (/^XXXX-\d\d$/.test(edtf)) return monthOnly.format(new Date(`2000${edtf.slice(4)}-01T00:00:00Z`))
  if (/^\d{4}-\d\d-XX$/.test(edtf)) return plain(edtf.slice(0, 7))
  if (/^\d{4}-XX(-XX)?$/.test(edtf)) return edtf.slice(0, 4)
  return undefined
}

const qualifiers: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

/** A date as its source allows it to be said: `about 2019`, `between 2 December 2020 and 20 January 2021`. */
export const dateInWords = (date: FuzzyDate): string => {
  const { edtf, earliest, latest } = date
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    const between = [from, to].map((part) => dateInWords({ ...date, edtf: part }))
    return `between ${between[0]} and ${between[1]}`
  }
  const qualifier = qualifiers[edtf.at(-1) ?? ''] ?? ''
  const words = plain(qualifier === '' ? edtf : edtf.slice(0, -1))
  if (words !== undefined) return `${qualifier}${words}`
  return earliest === null || latest === null ? edtf : `between ${dayInWords(earliest)} and ${dayInWords(latest)}`
}

/** What a date leaves open, to be said after it: `day not known`, `year not given`; null where it leaves nothing open. */
export const lackOf = ({ edtf }: FuzzyDate): string | null => {
  if (edtf.startsWith('XXXX')) return 'year not given'
  const bare = edtf.replace(/[~?%]$/, '')
  if (/^\d{4}-(\d\d|\d\d-XX)$/.test(bare)) return 'day not known'
  if (/^\d{4}(-XX(-XX)?)?$/.test(bare)) return 'day and month not known'
  return null
}

/** A date with what it leaves open: `June 2025, day not known`. */
export const dateInFull = (date: FuzzyDate): string => {
  const lack = lackOf(date)
  return lack === null ? dateInWords(date) : `${dateInWords(date)}, ${lack}`
}
