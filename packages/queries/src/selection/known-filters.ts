import type { RecordType } from '@csto-record/domain'
import * as z from 'zod'
import { addressedColumns } from './addresses.ts'
import { type Filter, filter } from './filter.ts'
import { columnsOf } from './record-table.ts'
import type { Condition } from './selection.ts'

/**
 * The filters for what is known of records of a type and what is not: each takes names of fields, and of whatever else
 * records are asked for by. A parameter of its own and no word in place of a value, so that it can clash with none.
 */
export const knownFilters = (type: RecordType): readonly Filter[] => {
  const fields = columnsOf(type).get('known')?.choices ?? []
  const columns = addressedColumns(type)
  const names = [...new Set([...fields, ...columns.keys()])]
  const knows = (name: string): Condition => {
    const column = columns.get(name)?.name ?? name
    // A date is a column of two ends and words beside them, so that a field is asked for as a whole.
    return fields.includes(name) ? { column: 'known', in: [name] } : { column, known: true }
  }
  const schema = z.array(z.enum(names)).min(1).max(names.length)
  return [
    filter('known', 'records of which all of these are known, by name, joined by commas', schema, (wanted) =>
      wanted.map(knows),
    ),
    filter('unknown', 'records of which none of these is known, by name, joined by commas', schema, (wanted) =>
      wanted.map((name) => ({ not: knows(name) })),
    ),
  ]
}
