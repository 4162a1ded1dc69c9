import { definitions, type RecordType } from '@csto-record/domain'
import { shapesOf } from '@csto-record/queries'
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
    const shapes = [...shapesOf(presentedSchema(type), 'output')].filter(([name]) => isOwnField(name) || kept.has(name))
    return columnsOf(new Map(shapes), { ...definitions[type].keys, evidence: 'source', disputes: 'field' })
  })
  return ({ items }) => writeTable(columns(), items)
}
