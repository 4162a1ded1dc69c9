/** What stands from a day on, before another; `until` is null for what still stands. Days are YYYY-MM-DD; `from` may be empty, before every day. */
export interface Spanned<T> {
  readonly value: T
  readonly from: string
  readonly until: string | null
}
/** What stood from a day on, until the next frame. */
export interface Frame<T> {
  readonly from: string
  readonly values: readonly T[]
}

/** Frames in order of time as what stood when: a value that several frames in a row have, told apart by its key, stands once. */
export const spansOf = <T>(frames: readonly Frame<T>[], keyOf: (value: T) => string): readonly Spanned<T>[] => {
  const done: { value: T; from: string; until: string | null }[] = []
  let open = new Map<string, (typeof done)[number]>()
  for (const { from, values } of frames) {
    const next: typeof open = new Map()
    for (const value of values) {
      const key = keyOf(value)
      const span = open.get(key) ?? { value, from, until: null }
      if (!open.has(key)) done.push(span)
      next.set(key, span)
    }
    for (const [key, span] of open) if (!next.has(key)) span.until = from
    open = next
  }
  return done
}

/** Whether something stands on a day. */
export const stands = ({ from, until }: Pick<Spanned<unknown>, 'from' | 'until'>, day: string): boolean =>
  from <= day && (until === null || day < until)

/** The last of some stretches in order that begins by a day; undefined where all begin later. */
export const lastBy = <T extends { readonly from: string }>(stretches: readonly T[], day: string): T | undefined =>
  stretches.findLast(({ from }) => from <= day)
