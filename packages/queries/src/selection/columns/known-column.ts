import { type AnyRecord, definitionOf, membersOf, type RecordType, statusOf } from '@csto-record/domain'
import { columnIn, type RecordColumn } from './record-column.ts'

/** What every record has, whatever is known of it. */
const apart: readonly string[] = ['id', 'type']

/** The fields of records of a type that may be known or not: those that are written, and the status where there is one. */
const fieldsOf = (type: RecordType): readonly string[] => {
  const { schema, stages } = definitionOf(type)
  return [...membersOf(schema).keys()].filter((name) => !apart.includes(name)).concat(stages === null ? [] : ['status'])
}

const isKnown = (value: unknown): boolean => [value ?? []].flat().length > 0

/** The fields that a record has a value for. A word in place of one, such as `..` for what still runs, is a value. */
export const knownColumn = (type: RecordType): RecordColumn => {
  const names = fieldsOf(type)
  return columnIn(
    'known',
    'choice',
    'the fields that it has a value for',
    (dataset) => (record: AnyRecord) => {
      const status = names.includes('status') ? statusOf(dataset, record)?.status : null
      const values: Readonly<Record<string, unknown>> = { ...record, status }
      return names.filter((name) => isKnown(values[name]))
    },
    { many: true, choices: names },
  )
}
