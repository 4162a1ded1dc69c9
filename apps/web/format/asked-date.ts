const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthOfAny = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
const dayOfAny = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** The forms a date has in a question, longest first: a day, a month, a year, a day of any year, a month of any. */
const forms: readonly (readonly [RegExp, (text: string) => string, Intl.DateTimeFormat])[] = [
  [/^\d{4}-\d\d-\d\d$/, (text) => text, day],
  [/^\d{4}-\d\d$/, (text) => `${text}-01`, month],
  [/^\d{4}$/, (text) => `${text}-01-01`, year],
  [/^\d\d-\d\d$/, (text) => `2000-${text}`, dayOfAny],
  [/^\d\d$/, (text) => `2000-${text}-01`, monthOfAny],
]

/** A date of a question in words: `27 November 2025`, `November 2025`, `27 November`; as it stands where it is none. */
export const askedDateInWords = (text: string): string => {
  const form = forms.find(([pattern]) => pattern.test(text))
  if (form === undefined) return text
  const [, complete, format] = form
  const time = Date.parse(`${complete(text)}T00:00:00Z`)
  return Number.isNaN(time) ? text : format.format(time)
}
