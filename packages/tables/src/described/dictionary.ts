import { type Column, type ForeignKey, type Table, tables } from '../schema/index.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

const namedBy = (column: Column, keys: readonly ForeignKey[]): string => {
  const names = keys.filter(({ columns }) => columns.length === 1 && columns[0] === column.name)
  return names.map(({ table, references }) => `[${table}](#${table}).${references.join(', ')}`).join('; ')
}
const valuesOf = ({ choices }: Column): string =>
  choices.length === 0 ? '' : ` One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`

const sectionOf = ({ name, about, columns, key, foreignKeys }: Table): string =>
  [
    `## ${name}`,
    '',
    `${about} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | may be null | names | what it means |',
    '| --- | --- | --- | --- | --- |',
    ...columns.map(
      (column) =>
        `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'yes' : ''} | ${namedBy(column, foreignKeys)} | ${cell(`${column.about}.${valuesOf(column)}`)} |`,
    ),
    '',
  ].join('\n')

/** Every table and column with its type and meaning, as a page of Markdown. */
export const dictionary = (): string =>
  [
    '# Data dictionary',
    '',
    'The record as tables, as they stand in `record.sqlite`, in the Parquet files and in the CSV files. Written from the definitions of the record types by `npm run docs:dictionary`: do not edit.',
    '',
    'A day is `YYYY-MM-DD`. A date has three columns: the record’s own (EDTF, ISO 8601-2), and the first and the last day that it may mean. Lists are tables of their own, whose `position` counts from 1.',
    '',
    ...tables.map(sectionOf),
  ].join('\n')
