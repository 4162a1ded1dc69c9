import type { Structure } from '@csto-record/domain'
import { type Cell, type Column, column, sqlName } from './table.ts'

/** Columns that hold one value of a record, and the cells it gives for them. */
interface Part {
  readonly columns: readonly Column[]
  readonly cells: (value: unknown) => readonly Cell[]
  /** The type that the value names a record of, where it is always the same one or any; null for what is no id. */
  readonly names: Named | null
}
export interface Named {
  readonly column: string
  readonly types: Structure['types']
}
/** A list that stands under a value: a table of its own. */
export interface ListPart {
  /** The members that lead to it. */
  readonly path: readonly string[]
  readonly structure: Structure
}
/** What the members of an object give: columns, the ids among them, and lists. */
export interface Parts {
  readonly columns: readonly Column[]
  readonly cells: (value: unknown) => readonly Cell[]
  readonly named: readonly Named[]
  readonly lists: readonly ListPart[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
export const memberOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined)

const types = { integer: 'integer', number: 'real', boolean: 'boolean', day: 'day' } as const
const typeOf = (base: Structure['base']): Column['type'] => (base in types ? types[base as keyof typeof types] : 'text')

const plainCell = (value: unknown): Cell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}

/** A date: as the record writes it, and the first and last day that it may mean. */
const datePart = (name: string, structure: Structure, nullable: boolean): Part => {
  const words =
    structure.choices.length === 0 ? '' : `, or ${structure.choices.map((word) => `\`${word}\``).join(', ')}`
  const about = structure.description ?? 'a date'
  return {
    columns: [
      column(name, `${about}: EDTF (ISO 8601-2)${words}`, { nullable }),
      column(`${name}_earliest`, `the first day that ${name} may mean; null where its year is not known`, {
        type: 'day',
        nullable: true,
      }),
      column(`${name}_latest`, `the last day that ${name} may mean; null where its year is not known`, {
        type: 'day',
        nullable: true,
      }),
    ],
    cells: (value) => [
      plainCell(memberOf(value, 'edtf') ?? value),
      plainCell(memberOf(value, 'earliest')),
      plainCell(memberOf(value, 'latest')),
    ],
    names: null,
  }
}

/** The columns of one value that is neither an object nor a list. */
const valuePart = (name: string, structure: Structure, outerNullable: boolean): Part => {
  const { base, choices, description, types: idTypes } = structure
  const nullable = outerNullable || structure.nullable
  if (base === 'date') return datePart(name, structure, nullable)
  const about =
    description ??
    (base === 'id'
      ? `the id of a ${idTypes.join(', ')}`
      : base === 'other'
        ? 'a value; JSON where it is no text or number'
        : name)
  return {
    columns: [column(name, about, { type: typeOf(base), nullable, choices: base === 'choice' ? choices : [] })],
    cells: (value) => [plainCell(value)],
    names: base === 'id' ? { column: name, types: idTypes } : null,
  }
}

const joined = (prefix: string, name: string): string => (prefix === '' ? sqlName(name) : `${prefix}_${sqlName(name)}`)

/**
 * What an object's members give: a column for each value (three for a date), those of an object inside it with its name
 * in front, and its lists apart.
 */
export const partsOf = (members: ReadonlyMap<string, Structure>, prefix = '', outerNullable = false): Parts => {
  const parts: (readonly [string, Part | Parts])[] = []
  const lists: ListPart[] = []
  for (const [name, structure] of members) {
    if (structure.list) lists.push({ path: [name], structure })
    else if (structure.base === 'object') {
      const inner = partsOf(structure.members, joined(prefix, name), outerNullable || structure.nullable)
      parts.push([name, inner])
      lists.push(...inner.lists.map(({ path, structure: of }) => ({ path: [name, ...path], structure: of })))
    } else parts.push([name, valuePart(joined(prefix, name), structure, outerNullable)])
  }
  return {
    columns: parts.flatMap(([, { columns }]) => columns),
    cells: (value) => parts.flatMap(([name, { cells }]) => cells(memberOf(value, name))),
    named: parts.flatMap(([, part]) => ('named' in part ? part.named : part.names === null ? [] : [part.names])),
    lists,
  }
}

/** What an entry of a list gives: the members of an object, or the value itself under the name `value`. */
export const entryParts = (structure: Structure): Parts => {
  if (structure.base === 'object') return partsOf(structure.members)
  const { columns, cells, names } = valuePart('value', structure, false)
  return { columns, cells, named: names === null ? [] : [names], lists: [] }
}
