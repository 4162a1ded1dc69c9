import { definitionOf, membersOf, type RecordType } from '@csto-record/domain'
import { once } from '../once.ts'
import { type Presented, presentedSchema } from '../record/presented.ts'
import { partedByAttendance, withAway } from './attendance.ts'
import type { Telling } from './cell.ts'
import { columnsOf, writeTable } from './table.ts'
import type { Writer } from './writer.ts'

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

/** The records of a list, and the names of the fields that they were cut down to; null where they are whole. */
interface Listed {
  readonly items: readonly Presented[]
  readonly fields?: readonly string[] | null
}

/**
 * The records of a list as a table: a line each, with the fields in dispute and the sources in the last columns; of some
 * fields, those alone.
 */
export const writeRecordTable = (type: RecordType): Writer<Listed> => {
  const make = (fields: readonly string[] | null) => {
    const all = [...membersOf(presentedSchema(type))]
    const structures = new Map(all.filter(([name]) => (fields === null ? !leftOut.has(name) : fields.includes(name))))
    return { structures, columns: columnsOf(withAway(structures), tellingOf(type)) }
  }
  const made = once(() => make(null))
  return ({ items, fields = null }) => {
    const { structures, columns } = fields === null ? made() : make(fields)
    return writeTable(
      columns,
      items.map((record) => partedByAttendance(structures, record)),
    )
  }
}
