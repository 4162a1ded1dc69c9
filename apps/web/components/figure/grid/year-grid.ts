import { type Box, tenth } from '#web/components/figure/drawing/fill.ts'
import { textWidth } from '#web/components/figure/drawing/text-width.ts'

/** A row of a grid of years: its name, and how high its cells are. */
export interface YearRow {
  readonly key: string
  readonly name: string
  readonly height: number
  /** How far it stands under another: names of what is below are set in. */
  readonly depth?: number
}
export interface LaidRow extends YearRow {
  readonly nameX: number
  readonly nameY: number
  /** Where its cells end below. */
  readonly base: number
}
/** Where everything of a grid of years stands, in units of the drawing. */
export interface LaidGrid {
  readonly height: number
  /** Where the years end below, and their numbers stand under it. */
  readonly foot: number
  readonly left: number
  readonly right: number
  readonly step: number
  readonly rows: readonly LaidRow[]
  /** Where the cells of a year begin; those of null, for what has no year, stand apart at the end. */
  readonly xOf: (year: number | null) => number
}

const lettering = 13.5
const indent = 12
const lineHeight = 17
const between = 7
const apart = 8
export const isNarrow = (width: number): boolean => width < 500

/** How much room the longest of some names takes beside its row. */
const roomFor = (rows: readonly YearRow[]): number =>
  Math.ceil(Math.max(0, ...rows.map(({ name, depth = 0 }) => depth * indent + textWidth(name, lettering)))) + 10

/** Lays rows of years out: names stand beside their rows, on a narrow drawing above them. */
export const layYears = (
  width: number,
  [first, last]: readonly [first: number, last: number],
  withUndated: boolean,
  rows: readonly YearRow[],
): LaidGrid => {
  const narrow = isNarrow(width)
  const left = narrow ? 0 : roomFor(rows)
  const columns = last - first + 1
  const step = (width - left - (withUndated ? apart : 0)) / (columns + (withUndated ? 1 : 0))
  const laid: LaidRow[] = []
  let top = 4
  for (const row of rows) {
    const begins = narrow ? top + lineHeight : top
    const base = begins + row.height
    // Beside a high row its name stands at the foot, beside a low one in the middle.
    const beside = base - (row.height > 20 ? 2 : row.height / 2 - 4.5)
    laid.push({
      ...row,
      base: tenth(base),
      nameX: (row.depth ?? 0) * indent,
      nameY: tenth(narrow ? top + 13 : beside),
    })
    top = base + between
  }
  return {
    foot: tenth(top),
    height: tenth(top + 20),
    left,
    right: left + step * columns,
    step,
    rows: laid,
    xOf: (year) => (year === null ? width - step : left + (year - first) * step),
  }
}

/** The cell of a row and a year, with a little room beside it. */
export const cellOf = (grid: LaidGrid, row: LaidRow, year: number | null, room = 0.5): Box => ({
  x: tenth(grid.xOf(year) + room),
  y: tenth(row.base - row.height),
  width: tenth(grid.step - 2 * room),
  height: row.height,
})
