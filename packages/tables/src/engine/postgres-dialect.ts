import type { Value } from '@csto-record/queries'
import { quoted } from '../sql/create.ts'
import type { EngineDialect } from './dialect.ts'
import { tableName } from './stored.ts'

const collated = 'text COLLATE "C"'
const types = {
  text: collated,
  choice: collated,
  id: collated,
  day: collated,
  number: 'double precision',
  boolean: 'boolean',
} as const
const arrays = {
  text: 'text[]',
  choice: 'text[]',
  id: 'text[]',
  day: 'text[]',
  number: 'double precision[]',
  boolean: 'boolean[]',
} as const

const element = (value: Value): string =>
  typeof value === 'string' ? `"${value.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"` : String(value)
/** Values as the text of an array (PostgreSQL documentation, 8.15.2 "Array Value Input"). */
const arrayText = (values: readonly Value[]): string => `{${values.map(element).join(',')}}`

/** PostgreSQL 15 or newer: a list is an array with a GIN index; every text compares by its code points. */
export const postgresEngineDialect: EngineDialect = {
  text: collated,
  truth: 'boolean',
  document: 'text',
  typeOf: ({ kind, many }) => (many ? arrays[kind].replace('text[]', 'text[] COLLATE "C"') : types[kind]),
  valueIn: (value) => value,
  listIn: (_, values) => arrayText(values),
  isIn: (name, { kind }, values) => ({
    text: `(${name} IS NOT NULL AND ${name} = ANY(?::${arrays[kind]}))`,
    params: [arrayText(values)],
  }),
  holdsOneOf: (name, { kind }, values) => ({ text: `${name} && ?::${arrays[kind]}`, params: [arrayText(values)] }),
  holdsSome: (name, _, { text, params }) => ({
    text: `EXISTS (SELECT 1 FROM unnest(${name}) AS each (value) WHERE ${text})`,
    params,
  }),
  hasAny: (name) => `cardinality(${name}) > 0`,
  unpacked: (name) => `unnest(${name}) AS each (value)`,
  read: (kind, value) => {
    if (kind === 'boolean') return value === true
    return kind === 'number' ? Number(value) : String(value)
  },
  index: ({ name: table, ...within }, column, name) => {
    const index = quoted(`${table}_by_${column.name}`.slice(0, 63))
    if (column.many) return `CREATE INDEX ${index} ON ${tableName({ name: table, ...within })} USING gin (${name})`
    return column.kind === 'text'
      ? ''
      : `CREATE INDEX ${index} ON ${tableName({ name: table, ...within })} (${name}, ${quoted('c_id')})`
  },
  placed: (text) => {
    let count = 0
    // Names are quoted and hold no question mark: columns are named by paths of fields.
    return text.replaceAll('?', () => {
      count += 1
      return `$${count}`
    })
  },
}
