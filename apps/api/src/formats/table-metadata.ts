import { pluralOf, type RecordType, type Structure } from '@csto-record/domain'
import { type Column, type Fields, type Presented, recordColumns } from '@csto-record/formats'
import type { Config } from '../config.ts'
import { baseOf, expander } from './linked-data/names.ts'
import { predicateOf, schemeOf } from './linked-data/own-terms.ts'
import type { Writer, Written } from './writer.ts'

const escaped = (choice: string): string => choice.replaceAll(/[.?+*()[\]{}\\^$|]/g, '\\$&')

/** The datatype of a cell, in the words of CSV on the Web; text where it has none that fits all its values. */
const datatypeOf = ({ base, choices, list }: Structure): unknown => {
  if (base === 'choice' && !list) return { base: 'string', format: `^(?:${choices.map(escaped).join('|')})$` }
  // Words may stand for a date, and they are no EDTF.
  if (base === 'date' && choices.length === 0) return { '@id': 'http://id.loc.gov/datatypes/edtf/EDTF', base: 'string' }
  if (base === 'day') return 'date'
  return base === 'integer' || base === 'number' || base === 'boolean' ? base : 'string'
}

/** Lists whose entries stand in a cell as they are, so that it can be taken apart again. */
const isPlainList = ({ base, list }: Structure): boolean => list && base !== 'object' && base !== 'other'

/** What a cell says as a statement: under which term, and of which address where it names something. */
const statementOf = (type: RecordType, header: string, structure: Structure, config: Config): Fields => {
  const { base, list, choices } = structure
  const expand = expander(config)
  // Parts of objects, lists that say more than their cell, and dates that may be words: the graph itself tells those.
  const wordy = base === 'date' && choices.length > 0
  if (header === 'id' || header.includes('.') || base === 'object' || base === 'other' || list || wordy)
    return { suppressOutput: true }
  const statement = { propertyUrl: expand(predicateOf(type, [header], structure)) }
  if (base === 'id') return { ...statement, valueUrl: `${baseOf(config)}{+${header}}` }
  if (base !== 'choice') return statement
  return { ...statement, valueUrl: expand(`own:${schemeOf(type, [header])}-{+${header}}`) }
}

/** What a column holds, without what it states. */
const cellsOf = ({ header, structure }: Column<Fields>): Fields => {
  const column = { name: header, titles: header }
  if (structure === undefined) return { ...column, datatype: 'string' }
  const { description } = structure
  return {
    ...column,
    ...(description === null ? {} : { 'dc:description': description }),
    datatype: datatypeOf(structure),
    ...(isPlainList(structure) ? { separator: '; ' } : {}),
  }
}

const columnOf = (type: RecordType, column: Column<Fields>, config: Config): Fields => {
  const { header, structure } = column
  const states = structure === undefined ? { suppressOutput: true } : statementOf(type, header, structure, config)
  return { ...cellsOf(column), ...(header === 'id' ? { required: true } : {}), ...states }
}

/** The one type that the ids in a column are of; undefined where they may be of several or are a list. */
export const referenced = ({ header, structure }: Column<Fields>): RecordType | undefined =>
  structure?.base === 'id' && !structure.list && structure.types.length === 1 && header !== 'id'
    ? structure.types[0]
    : undefined

const tableOf = (type: RecordType, search: string, config: Config): Fields => ({
  url: `${pluralOf(type)}.csv${search}`,
  'dc:title': `${config.identity.title}: ${pluralOf(type)}`,
  'dc:license': { '@id': config.identity.licence.url },
})

/** What a table means, read by the second clock where it is itself. */
const schemaOf = (type: RecordType, config: Config): Fields => ({
  columns: recordColumns(type).map((column) => columnOf(type, column, config)),
  primaryKey: 'id',
  aboutUrl: `${baseOf(config)}{+id}`,
})

const common = {
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
}

/** The metadata of the table that a query answers with: what its cells hold. The answer itself makes no statements. */
export const resultMetadata = (
  name: string,
  columns: readonly Column<Fields>[],
  { config, url }: Pick<Written, 'config' | 'url'>,
): string =>
  JSON.stringify({
    ...common,
    url: `${name}.csv${url.search}`,
    'dc:title': `${config.identity.title}: ${name.replaceAll('-', ' ')}`,
    'dc:license': { '@id': config.identity.licence.url },
    tableSchema: { columns: columns.map((column) => ({ ...cellsOf(column), suppressOutput: true })) },
  })

/**
 * The metadata of the table of a type (CSV on the Web): its columns with their datatypes, what tells its lines apart, and
 * which columns name lines of other tables, which stand beside it for that reason.
 */
export const writeTableMetadata =
  (type: RecordType): Writer<{ readonly items: readonly Presented[] }> =>
  (_, { config, url }) => {
    const knownBy = url.searchParams.get('knownBy')
    const search = knownBy === null ? '' : `?knownBy=${knownBy}`
    const keys = recordColumns(type).flatMap((column) => {
      const to = referenced(column)
      // A filtered table of the type itself may lack the line that a column names.
      if (to === undefined || (to === type && url.search !== search)) return []
      return [{ columnReference: column.header, to }]
    })
    const others = [...new Set(keys.map(({ to }) => to))].filter((to) => to !== type)
    return JSON.stringify({
      ...common,
      tables: [
        {
          ...tableOf(type, url.search, config),
          tableSchema: {
            ...schemaOf(type, config),
            foreignKeys: keys.map(({ columnReference, to }) => ({
              columnReference,
              reference: { resource: `${pluralOf(to)}.csv${to === type ? url.search : search}`, columnReference: 'id' },
            })),
          },
        },
        ...others.map((other) => ({ ...tableOf(other, search, config), tableSchema: schemaOf(other, config) })),
      ],
    })
  }
