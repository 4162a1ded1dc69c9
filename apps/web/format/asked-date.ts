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
  const day = complete(text)
  const time = Date.parse(`${day}T00:00:00Z`)
  // A day that the calendar has not, 31 February, would be read as one of March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? text : format.format(time)
}
