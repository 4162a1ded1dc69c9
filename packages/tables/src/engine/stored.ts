import type { Column, Table } from '@csto-record/queries'
import { quoted } from '../sql/create.ts'
import type { EngineDialect } from './dialect.ts'

/** The column that holds the record itself, as JSON, and those of its span. */
export const recordColumn = 'record'
export const spanColumns = { has: 'span_known', first: 'span_first', last: 'span_last' } as const

/** PostgreSQL cuts longer names without a word. */
const longestName = 63

/** What a database keeps for an engine: one row a record, with a column for everything it can be selected by. */
export interface Stored<R> {
  readonly name: string
  /** The schema that it stands in; left out, the one that the connection looks into. */
  readonly schema?: string
  readonly columns: ReadonlyMap<string, Column<R>>
}

/** A name for a column of the selection, as SQL has it: apart from those that rows have besides. */
export const columnName = (name: string): string => {
  const own = `c_${name}`
  if (Buffer.byteLength(own) > longestName)
    throw new TypeError(`the name of the column "${name}" is longer than the ${longestName} bytes a database takes`)
  return quoted(own)
}

/** The table as SQL names it. */
export const tableName = ({ name, schema }: Pick<Stored<never>, 'name' | 'schema'>): string =>
  schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`

/** The statement that creates the table of an engine; its indexes are made when it is full. */
export const createStored = <R>(stored: Stored<R>, dialect: EngineDialect): string => {
  const lines = [...stored.columns.values()].map((column) => {
    const type = dialect.typeOf(column)
    return `  ${columnName(column.name)} ${type}${column.many ? ' NOT NULL' : ''}${column.name === 'id' ? ' PRIMARY KEY' : ''}`
  })
  const { has, first, last } = spanColumns
  const more = [
    `  ${has} ${dialect.truth} NOT NULL`,
    `  ${first} ${dialect.text}`,
    `  ${last} ${dialect.text}`,
    `  ${recordColumn} ${dialect.document} NOT NULL`,
  ]
  return `CREATE TABLE ${tableName(stored)} (\n${[...lines, ...more].join(',\n')}\n)`
}

/** What a row holds for each column, in the order in which they are created. */
export const storedRow = <R>(
  { columns, span }: Pick<Table<R>, 'columns' | 'span'>,
  record: R,
  dialect: EngineDialect,
): readonly unknown[] => {
  const days = span(record)
  const cells = [...columns.values()].map((column) => {
    // A value that stands twice in a list selects and counts once.
    const values = [...new Set(column.values(record))]
    return column.many ? dialect.listIn(column, values) : dialect.valueIn(values[0] ?? null)
  })
  return [...cells, dialect.valueIn(days !== null), days?.first ?? null, days?.last ?? null, JSON.stringify(record)]
}
