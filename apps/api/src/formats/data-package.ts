import { type Dataset, definitionOf, pluralOf, type RecordType, recordTypes, type Structure } from '@csto-record/domain'
import { type Column, type Fields, recordColumns } from '@csto-record/formats'
import type { Config } from '../config.ts'
import { referenced } from './table-metadata.ts'

/** The type of a column's values in the words of Table Schema; text where it has none that fits all of them. */
const typeOf = ({ base, list }: Structure): string => {
  if (list) return 'string'
  if (base === 'day') return 'date'
  return base === 'integer' || base === 'number' || base === 'boolean' ? base : 'string'
}

const fieldOf = ({ header, structure }: Column<Fields>): Fields => {
  if (header === 'id')
    return { name: header, type: 'string', description: 'its id', constraints: { required: true, unique: true } }
  if (structure === undefined) return { name: header, type: 'string' }
  const { base, list, choices, description } = structure
  return {
    name: header,
    type: typeOf(structure),
    ...(description === null ? {} : { description }),
    ...(base === 'choice' && !list ? { constraints: { enum: choices } } : {}),
  }
}

const resourceOf = (type: RecordType): Fields => {
  const columns = recordColumns(type)
  const keys = columns.flatMap((column) => {
    const to = referenced(column)
    if (to === undefined) return []
    // A table that is named by nothing is the table itself.
    return [{ fields: [column.header], reference: { resource: to === type ? '' : pluralOf(to), fields: ['id'] } }]
  })
  return {
    name: pluralOf(type),
    type: 'table',
    // What readers of version 1 go by in place of `type`.
    profile: 'tabular-data-resource',
    path: `${pluralOf(type)}.csv`,
    description: definitionOf(type).summary,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: ['id'],
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  }
}

/**
 * The tables of all types as a Data Package (version 2.0, datapackage.org): what each column means, of which type its
 * values are, and which columns name lines of other tables. Version 1 readers understand it too.
 */
export const dataPackage = ({ version, asOf }: Dataset, { identity }: Config): string => {
  const { title, key, subject, licence } = identity
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: key,
    title,
    description: `A sourced, dated, machine-readable record of ${subject}. Sources were looked at until ${asOf}.`,
    version,
    licenses: [{ title: licence.name, path: licence.url }],
    resources: recordTypes.map(resourceOf),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
