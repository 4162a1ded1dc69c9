import { definitionOf, membersOf, type RecordType, type Structure } from '@csto-record/domain'
import { once } from '../once.ts'
import { type Presented, presentedSchema } from '../record/presented.ts'
import { partedByAttendance, withAway } from './attendance.ts'
import type { Telling } from './cell.ts'
import type { Fields } from './fields.ts'
import { type Column, columnsOf, writeTable } from './table.ts'

/** What every record has that a table leaves out. */
const leftOut = new Set(['type', 'open'])

/** How the entries of lists are told: those that state facts, and disputes, with all that they say. */
const tellingOf =
  (type: RecordType) =>
  (name: string): Telling => {
    if (name === 'evidence') return { key: 'source' }
    if (name === 'disputes') return { key: 'field', whole: true }
    const { fields } = definitionOf(type)
    const field = fields[name]
    // Who was absent or only expected stands beside the participants, who are told by who they are.
    return field === undefined ? { key: 'who', whole: true } : { key: field.about.key, whole: field.role === 'fact' }
  }

/** The fields of the records of a type that a table tells of: some, or all but what every table leaves out. */
const structuresOf = (type: RecordType, fields: readonly string[] | null): ReadonlyMap<string, Structure> => {
  const all = [...membersOf(presentedSchema(type))]
  return new Map(all.filter(([name]) => (fields === null ? !leftOut.has(name) : fields.includes(name))))
}

/** The columns of the table of a type, in their order; of some fields, those alone. */
export const recordColumns = (type: RecordType, fields: readonly string[] | null = null): readonly Column<Fields>[] =>
  columnsOf(withAway(structuresOf(type, fields)), tellingOf(type))

/** The records of a list, and the names of the fields that they were cut down to; null where they are whole. */
interface Listed {
  readonly items: readonly Presented[]
  readonly fields?: readonly string[] | null
}

/**
 * The records of a list as a table: a line each, with the fields in dispute and the sources in the last columns; of some
 * fields, those alone.
 */
export const writeRecordTable = (type: RecordType): ((body: Listed) => Iterable<string>) => {
  const make = (fields: readonly string[] | null) => ({
    structures: structuresOf(type, fields),
    columns: recordColumns(type, fields),
  })
  const made = once(() => make(null))
  return ({ items, fields = null }) => {
    const { structures, columns } = fields === null ? made() : make(fields)
    return writeTable(
      columns,
      items.map((record) => partedByAttendance(structures, { ...record })),
    )
  }
}
