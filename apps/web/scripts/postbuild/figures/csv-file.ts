import { csvText } from '@csto-record/tables/csv'
import { cellHref, cellText } from '#web/figures/cells.ts'
import type { Figure } from '#web/figures/definition.ts'

/**
 * The table of a figure as CSV. A column with links has another beside it with their whole addresses, headed by
 * `addressOf`.
 */
export const csvFile = (
  { table: { columns, rows } }: Pick<Figure, 'table'>,
  { site, addressOf }: { readonly site: string; readonly addressOf: (column: string) => string },
): string => {
  const linked = columns.map((_, position) => rows.some((row) => cellHref(row[position] ?? null) !== null))
  const header = columns.flatMap(({ label }, position) => (linked[position] ? [label, addressOf(label)] : [label]))
  return csvText(
    header,
    rows.map((row) =>
      columns.flatMap((_, position) => {
        const cell = row[position] ?? null
        const href = cellHref(cell)
        return linked[position] ? [cellText(cell), href === null ? null : `${site}${href}`] : [cellText(cell)]
      }),
    ),
  )
}
