/** Days with one answer, as the page hands them to the browser: everything is in words already. */
export interface ChairStretch {
  readonly from: string
  readonly to: string | null
  /** The state that is named; null where nobody is. */
  readonly state: string | null
  /** Whether the one that is named is sure. */
  readonly sure: boolean
  /** Why nobody is named, as the end of a sentence; null where somebody is. */
  readonly whyNone: string | null
  readonly candidates: readonly { readonly term: string; readonly over: string | null; readonly certainty: string }[]
}

/** The stretch that holds a day; undefined for a day before the first. */
export const stretchOn = (stretches: readonly ChairStretch[], day: string): ChairStretch | undefined =>
  stretches.find(({ from, to }) => from <= day && (to === null || day <= to))

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export const isCalendarDay = (text: string): boolean => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
