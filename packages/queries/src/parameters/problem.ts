/** One parameter that does not fit: which, what was given, what is wrong with it, and what would be right. */
export interface ParameterProblem {
  readonly parameter: string
  /** What was given, as text, cut where it is long; null where nothing was. */
  readonly value: string | null
  readonly message: string
  /** What would be right, in words. */
  readonly expected: string
}

export type Parsed<T> =
  | { readonly ok: true; readonly params: T }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] }

/** How much of a value that does not fit is said back. */
export const longestShown = 120

/** A value as text, whatever it is: an object as JSON, one too deep for that, or round in a circle, as nothing much. */
const asText = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}

/** A value as a problem shows it. */
export const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  const text = Array.isArray(value) ? value.map(asText).join(', ') : asText(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
