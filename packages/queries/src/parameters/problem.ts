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

/** A value as a problem shows it. */
export const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  const text = Array.isArray(value)
    ? value.map((entry) => shown(entry) ?? 'null').join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
