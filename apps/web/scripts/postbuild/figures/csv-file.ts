import { type Column, writeTable } from '@csto-record/formats'
import { cellHref, cellText } from '#web/figures/cells.ts'
import type { Figure, FigureCell } from '#web/figures/definition.ts'

type Row = readonly FigureCell[]

/**
 * The table of a figure as CSV. A column with links has another beside it with their whole addresses, headed by
 * `addressOf`.
 */
export const csvFile = (
  { table: { columns, rows } }: Pick<Figure, 'table'>,
  { site, addressOf }: { readonly site: string; readonly addressOf: (column: string) => string },
): string => {
  const written = columns.flatMap(({ label }, position): readonly Column<Row>[] => {
    const hrefIn = (row: Row) => cellHref(row[position] ?? null)
    const own = { header: label, cell: (row: Row) => cellText(row[position] ?? null) }
    const address = {
      header: addressOf(label),
      cell: (row: Row) => {
        const href = hrefIn(row)
        return href === null ? null : `${site}${href}`
      },
    }
    return rows.some((row) => hrefIn(row) !== null) ? [own, address] : [own]
  })
  return [...writeTable(written, rows)].join('')
}
