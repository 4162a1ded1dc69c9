import { definitionOf, type RecordType } from '@csto-record/domain'
import type { Writer } from '../endpoint.ts'
import { once } from '../once.ts'
import { presentedSchema } from '../record/presented.ts'
import { shapesOf } from '../schema/shape.ts'
import { isOwnField } from '../selection/values.ts'
import { columnsOf, type Fields, writeTable } from './table.ts'

/** What a table of records says of each besides its own fields. */
const kept = new Set(['id', 'evidence', 'disputes', 'note'])

/** The records of a list as a table: a line each, with the fields in dispute and the sources in the last columns. */
export const writeRecordTable = (type: RecordType): Writer => {
  const columns = once(() => {
    const shapes = [...shapesOf(presentedSchema(type), 'output')].filter(([name]) => isOwnField(name) || kept.has(name))
    const keys = Object.entries(definitionOf(type).fields).flatMap(([name, { about }]) =>
      about.key === undefined ? [] : [[name, about.key]],
    )
    return columnsOf(new Map(shapes), { ...Object.fromEntries(keys), evidence: 'source', disputes: 'field' })
  })
  // The list of a collection holds records as its schema says.
  return ({ items }) => writeTable(columns(), items as readonly Fields[])
}
