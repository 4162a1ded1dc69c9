import { csvOf } from './csv.ts'
import type { Format } from './formats.ts'
import { markdownOf } from './markdown.ts'
import type { Fields } from './rows.ts'
import { textOf } from './text.ts'

/** What is written where nobody says how wide: a file, another program. */
const usualWidth = 100

/**
 * An answer in a form: as rows where it holds one list, whole otherwise. Undefined where it cannot be told in that form
 * because it is no list.
 */
export const written = (
  answer: unknown,
  rows: readonly Fields[] | undefined,
  format: Format,
  width: number | null,
): string | undefined => {
  if (format === 'json') return `${JSON.stringify(answer, null, 2)}\n`
  if (format === 'text') return textOf(answer, width ?? usualWidth)
  if (rows === undefined) return undefined
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  return format === 'csv' ? csvOf(rows) : markdownOf(rows)
}
