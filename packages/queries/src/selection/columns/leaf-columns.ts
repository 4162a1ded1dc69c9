import { type AnyDefinition, type AnyRecord, isFuzzyDate, membersOf, type Structure } from '@csto-record/domain'
import type { ColumnKind } from '../engine.ts'
import type { Value } from '../selection.ts'
import { type RecordColumn, recordColumn } from './record-column.ts'

type Path = readonly string[]

/** Every value at a path of members, the entries of lists one by one. */
const valuesAt = (value: unknown, path: Path, depth = 0): readonly unknown[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path, depth))
  const name = path[depth]
  if (name === undefined) return [value]
  // What is not null, not a list and has members is an object.
  return valuesAt((value as Readonly<Record<string, unknown>>)[name], path, depth + 1)
}

const isValue = (value: unknown): value is Value => ['string', 'number', 'boolean'].includes(typeof value)

const kinds: Readonly<Partial<Record<Structure['base'], ColumnKind>>> = {
  choice: 'choice',
  id: 'id',
  day: 'day',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  text: 'text',
}

/** A date gives its first and its last day, and the words that may stand for one, where there are any. */
const dateColumns = (path: Path, { choices }: Structure, many: boolean): readonly RecordColumn[] => {
  const name = path.join('.')
  const end = (which: 'first' | 'last', member: 'earliest' | 'latest') =>
    recordColumn(
      `${name}.${which}`,
      'day',
      `the ${which} day that ${name} may mean`,
      (record) => valuesAt(record, path).flatMap((value) => (isFuzzyDate(value) ? (value[member] ?? []) : [])),
      { many },
    )
  const words = recordColumn(
    name,
    'choice',
    `the word that stands for ${name}`,
    (record) => valuesAt(record, path).filter((value) => typeof value === 'string'),
    { many, choices },
  )
  return [end('first', 'earliest'), end('last', 'latest'), ...(choices.length > 0 ? [words] : [])]
}

const columnsAt = (path: Path, structure: Structure, inList: boolean): readonly RecordColumn[] => {
  const many = inList || structure.list
  if (structure.base === 'object')
    return [...structure.members].flatMap(([name, member]) => columnsAt([...path, name], member, many))
  if (structure.base === 'date') return dateColumns(path, structure, many)
  const kind = kinds[structure.base]
  if (kind === undefined) return []
  const { choices, types, pattern, description } = structure
  const values = (record: AnyRecord) => valuesAt(record, path).filter(isValue)
  const name = path.join('.')
  return [recordColumn(name, kind, description ?? `what ${name} holds`, values, { many, choices, types, pattern })]
}

const apart = ['id', 'type']
/** A column for every value that records of a type hold, by its path: `kind`, `series.of`, `participants.roles`. */
export const leafColumns = ({ schema }: Pick<AnyDefinition, 'schema'>): readonly RecordColumn[] =>
  [...membersOf(schema)].flatMap(([name, structure]) =>
    apart.includes(name) ? [] : columnsAt([name], structure, false),
  )
