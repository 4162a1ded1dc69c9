import { definitionOf, membersOf, type RecordType } from '@csto-record/domain'
import { once } from '../once.ts'
import { type Presented, presentedSchema } from '../record/presented.ts'
import { isOwnField } from '../selection/values.ts'
import { columnsOf, writeTable } from './table.ts'
import type { Writer } from './writer.ts'

/** What a table of records says of each besides its own fields. */
const kept = new Set(['id', 'evidence', 'disputes', 'note'])

/** The records of a list as a table: a line each, with the fields in dispute and the sources in the last columns. */
export const writeRecordTable = (type: RecordType): Writer<{ readonly items: readonly Presented[] }> => {
  const columns = once(() => {
    const members = [...membersOf(presentedSchema(type))].filter(([name]) => isOwnField(name) || kept.has(name))
    const keys = Object.entries(definitionOf(type).fields).flatMap(([name, { about }]) =>
      about.key === undefined ? [] : [[name, about.key]],
    )
    return columnsOf(new Map(members), { ...Object.fromEntries(keys), evidence: 'source', disputes: 'field' })
  })
  return ({ items }) => writeTable(columns(), items)
}
