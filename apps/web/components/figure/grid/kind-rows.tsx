import { UnitCell } from './unit-cell.tsx'
import { heightOf } from './units.ts'
import { cellOf, layYears } from './year-grid.ts'
import { YearRows } from './year-rows.tsx'

/** How many things of a kind there are in a year, or without one; `hollow` of them came no further than a plan. */
export interface KindCell {
  readonly kind: string
  readonly year: number | null
  readonly full: number
  readonly hollow: number
  readonly title: string
}
const leastHeight = 10

/** A row for each kind, and in the cell of each year a square for each thing; for whatever width. */
export const kindsDrawn =
  ({
    kinds,
    cells,
    years,
    label,
  }: {
    kinds: readonly { readonly key: string; readonly name: string }[]
    cells: readonly KindCell[]
    years: readonly [first: number, last: number]
    label: string
  }) =>
  ({ width }: { readonly width: number }) => {
    const undated = cells.some(({ year }) => year === null)
    const flat = kinds.map((kind) => ({ ...kind, height: 0 }))
    const { step } = layYears(width, years, undated, flat)
    const highest = (key: string) =>
      Math.max(...cells.filter(({ kind }) => kind === key).map(({ full, hollow }) => full + hollow))
    return YearRows({
      width,
      label,
      years,
      undated,
      rows: flat.map((row) => ({ ...row, height: Math.max(leastHeight, heightOf(highest(row.key), step - 1)) })),
      children: (row, grid) =>
        cells
          .filter(({ kind }) => kind === row.key)
          .map(({ year, full, hollow, title }) => (
            <UnitCell
              key={year}
              title={title}
              full={full}
              hollow={hollow}
              cell={cellOf(grid, row, year)}
              base={row.base}
            />
          )),
    })
  }
