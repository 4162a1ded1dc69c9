import { groupedBy } from './grouped.ts'

interface Titled<T> {
  readonly of: T
  readonly title: string
}

/**
 * Titles of several things, none like another: each gets the first of its titles, those that are then alike the second,
 * and so on. `position` counts those that are alike, so that a last title may be a number. In the order given.
 */
export const titlesApart = <T>(
  all: readonly T[],
  ...titles: readonly ((one: T, position: number) => string)[]
): ReadonlyMap<T, string> => {
  const [first = String, ...others] = titles
  let titled: readonly Titled<T>[] = all.map((of, position) => ({ of, title: first(of, position) }))
  for (const other of others) {
    titled = [...groupedBy(titled, ({ title }) => title).values()].flatMap((alike) =>
      alike.length === 1 ? alike : alike.map(({ of }, position) => ({ of, title: other(of, position) })),
    )
  }
  const found = new Map(titled.map(({ of, title }) => [of, title]))
  return new Map(all.map((of) => [of, found.get(of) ?? '']))
}
