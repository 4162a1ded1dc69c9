import { recordTypes } from '@csto-record/domain'
import { keptTables } from './kept-tables.ts'
import { recordTables } from './record-tables.ts'
import { spans } from './spans.ts'
import { statementTables } from './statements.ts'
import type { Table } from './table.ts'
import { texts } from './texts.ts'
import { typeTables } from './type-tables.ts'

export type { Cell, Column, ColumnType, ForeignKey, Table } from './table.ts'

const own: readonly Table[] = [...recordTables, ...recordTypes.flatMap(typeTables), ...statementTables, spans, texts]

/**
 * The record as tables, in an order in which each names rows only of those before it, of itself, or of `records`'
 * types: one a type, one a list, all statements with their evidence, the vocabularies and what the dataset says of
 * itself. Written from the definitions: none is kept by hand.
 */
export const tables: readonly Table[] = [...keptTables(own), ...own]
