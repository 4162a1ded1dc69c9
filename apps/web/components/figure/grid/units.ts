import { tenth } from '#web/components/figure/drawing/fill.ts'

/** The side of a square that stands for one thing, and the way from one to the next; looks are in drawing.css. */
export const unit = { side: 3.5, pitch: 4.5 } as const

/** How many squares stand side by side in a cell so wide; at least one. */
export const acrossIn = (width: number): number =>
  Math.max(1, Math.floor((width + unit.pitch - unit.side) / unit.pitch))
/** How high squares stand when so many fill a cell so wide from below. */
export const heightOf = (count: number, width: number): number => Math.ceil(count / acrossIn(width)) * unit.pitch

/** The squares numbered `from` up to but not `to` of those that fill a cell from below, row by row, as lines to be dashed. */
const columns = (from: number, to: number, x: number, width: number, base: number, inset: number): string => {
  const across = acrossIn(width)
  const margin = (width - (across * unit.pitch - (unit.pitch - unit.side))) / 2
  const lines: string[] = []
  for (let column = 0; column < across; column += 1) {
    const [below, above] = [from, to].map((count) => Math.max(0, Math.ceil((count - column) / across)))
    if (below === undefined || above === undefined || above <= below) continue
    const at = x + margin + column * unit.pitch + unit.side / 2
    const foot = base - below * unit.pitch - inset
    const head = base - above * unit.pitch + (unit.pitch - unit.side) + inset
    lines.push(`M${tenth(at)} ${tenth(foot)}V${tenth(head)}`)
  }
  return lines.join('')
}

/** Squares of a cell as path data: all of them, and the insides of those that are hollow, which come last. */
export const unitsIn = (
  { full, hollow }: { readonly full: number; readonly hollow: number },
  cell: { readonly x: number; readonly width: number },
  base: number,
): { readonly squares: string; readonly insides: string } => ({
  squares: columns(0, full + hollow, cell.x, cell.width, base, 0),
  insides: hollow === 0 ? '' : columns(full, full + hollow, cell.x, cell.width, base, 1),
})
