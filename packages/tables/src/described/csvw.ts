import type { Dataset } from '@csto-record/domain'
import { type Column, type Table, tables } from '../schema/index.ts'
import type { Identity } from './identity.ts'

const datatypes = { text: 'string', day: 'date', integer: 'integer', real: 'double', boolean: 'boolean' } as const
const escaped = (choice: string): string => choice.replaceAll(/[.?+*()[\]{}\\^$|]/g, '\\$&')

const datatypeOf = ({ type, choices }: Column): unknown =>
  choices.length === 0 ? datatypes[type] : { base: 'string', format: `^(?:${choices.map(escaped).join('|')})$` }

const tableOf = ({ name, about, columns, key, foreignKeys }: Table): unknown => ({
  url: `${name}.csv`,
  'dc:title': name,
  'dc:description': about,
  tableSchema: {
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.name,
      'dc:description': column.about,
      datatype: datatypeOf(column),
      required: !column.nullable,
    })),
    primaryKey: key,
    foreignKeys: foreignKeys.map(({ columns: own, table, references }) => ({
      columnReference: own,
      reference: { resource: `${table}.csv`, columnReference: references },
    })),
  },
})

/** The tables as CSV on the Web describes them (W3C, "Metadata Vocabulary for Tabular Data"), to stand beside the files. */
export const csvwMetadata = ({ version }: Dataset, { title, licence }: Identity): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      'dc:title': `${title} ${version}`,
      'dc:license': { '@id': licence.url },
      dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
      tables: tables.map(tableOf),
    },
    null,
    2,
  )}\n`
