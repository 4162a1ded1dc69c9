import { type ResultTable, resultTable as tableOf } from '@csto-record/formats'
import type * as z from 'zod'
import { linesOf } from './lines.ts'
import { resultMetadata } from './table-metadata.ts'
import type { Writer } from './writer.ts'

type ResultWriter = Writer<{ readonly result: unknown }>

/**
 * How a query's result is written as a table: its one list of objects, a line each, and the metadata of that. Undefined
 * for a result that holds no such list, or more than one, and so is no table.
 */
export const resultTable = (
  name: string,
  result: z.ZodType,
): { readonly csv: ResultTable['csv']; readonly metadata: ResultWriter } | undefined => {
  const table = tableOf(result)
  return table && { csv: table.csv, metadata: (_, written) => resultMetadata(name, table.columns(), written) }
}

/** How the same list is written as NDJSON, a line each; undefined where there is no table. */
export const resultLines = (result: z.ZodType): ResultWriter | undefined => {
  const table = tableOf(result)
  return table && ((body) => linesOf(table.rowsOf(body.result)))
}
