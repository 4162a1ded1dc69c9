import 'server-only'
import { YearBars } from '#web/components/figure/year-bars.tsx'
import { record as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

export interface YearCount {
  readonly year: string
  /** Counts by kind, in the order of `kinds`. */
  readonly counts: readonly number[]
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const barsDrawn =
  (totals: React.ComponentProps<typeof YearBars>['totals'], label: string) =>
  ({ width }: { readonly width: number }) => <YearBars totals={totals} label={label} width={width} />

/** Counts by year as bars. Null where there is no year. */
export const yearCountsFigure = ({
  years,
  kinds,
  ...what
}: {
  years: readonly YearCount[]
  kinds: readonly string[]
} & Pick<Figure, 'id' | 'title' | 'caption' | 'page' | 'sources'>): Figure | null => {
  const inOrder = years.toSorted((left, right) => Number(left.year) - Number(right.year))
  const totals = inOrder.map(({ year, counts }) => ({ year: Number(year), count: sum(counts) }))
  const [first, last] = [totals[0], totals.at(-1)]
  const [most] = totals.toSorted((left, right) => right.count - left.count)
  if (first === undefined || last === undefined || most === undefined) return null
  const alternative = words.yearCounts({
    title: what.title,
    total: sum(totals.map(({ count }) => count)),
    first: first.year,
    last: last.year,
    most,
  })
  return {
    ...what,
    alternative,
    Drawing: barsDrawn(totals, alternative),
    table: {
      columns: [{ label: words.year }, ...kinds.map((label) => ({ label, numeric: true }))],
      rows: inOrder.map(({ year, counts }) => [Number(year), ...counts]),
    },
    marks: ['certain'],
  }
}
