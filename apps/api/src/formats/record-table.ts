import { definitionOf, membersOf, type RecordType } from '@csto-record/domain'
import { once } from '../once.ts'
import { type Presented, presentedSchema } from '../record/presented.ts'
import { partedByAttendance, withAway } from './attendance.ts'
import type { Telling } from './cell.ts'
import type { Fields } from './fields.ts'
import { type Column, columnsOf, writeTable } from './table.ts'
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

/** The columns of the table of a type, in their order. */
export const recordColumns = (type: RecordType): readonly Column<Fields>[] => {
  const structures = new Map([...membersOf(presentedSchema(type))].filter(([name]) => !leftOut.has(name)))
  return columnsOf(withAway(structures), tellingOf(type))
}

/** The records of a list as a table: a line each, with the fields in dispute and the sources in the last columns. */
export const writeRecordTable = (type: RecordType): Writer<{ readonly items: readonly Presented[] }> => {
  const made = once(() => {
    const all = [...membersOf(presentedSchema(type))].filter(([name]) => !leftOut.has(name))
    const structures = new Map(all)
    return { structures, columns: recordColumns(type) }
  })
  return ({ items }) => {
    const { structures, columns } = made()
    return writeTable(
      columns,
      items.map((record) => partedByAttendance(structures, record)),
    )
  }
}
