import { cellOf, columnsOf, type Fields } from './rows.ts'

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

/** Rows as a table of Markdown (GitHub's). */
export const markdownOf = (rows: readonly Fields[]): string => {
  const columns = columnsOf(rows)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map((row) => line(columns.map((column) => escaped(cellOf(row[column])))))
  return [line(columns), line(columns.map(() => '---')), ...body, ''].join('\n')
}
