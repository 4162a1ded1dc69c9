import { quoted } from '../sql/create.ts'
import type { EngineDialect } from './dialect.ts'
import { tableName } from './stored.ts'

const types = { text: 'TEXT', choice: 'TEXT', id: 'TEXT', day: 'TEXT', number: 'REAL', boolean: 'INTEGER' } as const
const plain = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value)
const json = (values: readonly unknown[]): string => JSON.stringify(values.map(plain))

/** SQLite: a list is a JSON array in its cell, and so is a list of parameters, whose number is bounded otherwise. */
export const sqliteEngineDialect: EngineDialect = {
  text: 'TEXT',
  truth: 'INTEGER',
  document: 'TEXT',
  typeOf: ({ kind, many }) => (many ? 'TEXT' : types[kind]),
  valueIn: plain,
  listIn: (_, values) => json(values),
  isIn: (name, _, values) => ({
    text: `(${name} IS NOT NULL AND ${name} IN (SELECT value FROM json_each(?)))`,
    params: [json(values)],
  }),
  holdsOneOf: (name, _, values) => ({
    text: `EXISTS (SELECT 1 FROM json_each(${name}) WHERE value IN (SELECT value FROM json_each(?)))`,
    params: [json(values)],
  }),
  holdsSome: (name, _, { text, params }) => ({
    text: `EXISTS (SELECT 1 FROM json_each(${name}) WHERE ${text})`,
    params,
  }),
  hasAny: (name) => `${name} <> '[]'`,
  unpacked: (name) => `json_each(${name})`,
  read: (kind, value) => {
    if (kind === 'boolean') return value === 1
    return kind === 'number' ? Number(value) : String(value)
  },
  index: ({ name: table, ...within }, column, name) =>
    column.many || column.kind === 'text'
      ? ''
      : `CREATE INDEX ${quoted(`${table}_by_${column.name}`)} ON ${tableName({ name: table, ...within })} (${name}, ${quoted('c_id')})`,
  placed: (text) => text,
}
