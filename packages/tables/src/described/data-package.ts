import type { Dataset } from '@csto-record/domain'
import { type Column, type Table, tables } from '../schema/index.ts'
import type { Identity } from './identity.ts'

const types = { text: 'string', day: 'date', integer: 'integer', real: 'number', boolean: 'boolean' } as const

const fieldOf = ({ name, type, nullable, about, choices }: Column): unknown => ({
  name,
  type: types[type],
  description: about,
  constraints: { required: !nullable, ...(choices.length === 0 ? {} : { enum: choices }) },
})

const resourceOf = ({ name, about, columns, key, foreignKeys }: Table): unknown => ({
  name: name.replaceAll('_', '-'),
  type: 'table',
  // What readers of version 1 go by in place of `type`.
  profile: 'tabular-data-resource',
  path: `${name}.csv`,
  description: about,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: key,
    foreignKeys: foreignKeys.map(({ columns: own, table, references }) => ({
      fields: own,
      reference: { resource: table === name ? '' : table.replaceAll('_', '-'), fields: references },
    })),
  },
})

/** The tables as a Data Package (version 2.0, datapackage.org), which readers of version 1 understand too. */
export const dataPackage = ({ version, asOf }: Dataset, identity: Identity): string => {
  const { key, title, description, licence, source } = identity
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${key}-tables`,
    title,
    description: `${description} Sources were looked at until ${asOf}.`,
    homepage: source,
    version,
    licenses: [{ title: licence.name, path: licence.url }],
    resources: tables.map(resourceOf),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
