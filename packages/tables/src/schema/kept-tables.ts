import { column, type Table } from './table.ts'

/** The values that columns of a closed vocabulary take, in the order of their definition. */
const vocabulary = (own: readonly Table[]): Table => ({
  name: 'vocabulary',
  about: 'The values that a column takes where there are only some: a row a value.',
  columns: [
    column('in_table', 'the table'),
    column('in_column', 'the column'),
    column('value', 'a value of the column'),
    column('position', 'its place in the order of the definition, from 1', { type: 'integer' }),
  ],
  key: ['in_table', 'in_column', 'value'],
  foreignKeys: [],
  rows: function* () {
    for (const { name, columns } of own)
      for (const { name: of, choices } of columns)
        for (const [index, value] of choices.entries()) yield [name, of, value, index + 1]
  },
})

/** Which version of the record this is, and through which day sources were looked at. */
const about: Table = {
  name: 'dataset',
  about: 'What the dataset says of itself: one row.',
  columns: [
    column('version', 'the version of the data'),
    column('as_of', 'the day through which sources were looked at', { type: 'day' }),
  ],
  key: ['version'],
  foreignKeys: [],
  rows: ({ version, asOf }) => [[version, asOf]],
}

/** Ids that are no longer used, and where each went. */
const redirects: Table = {
  name: 'redirects',
  about: 'Ids that are no longer used: where each went, and why.',
  columns: [
    column('retired', 'the id that is no longer used'),
    column('moved_to', 'the id that took its place; null where the record was withdrawn', { nullable: true }),
    column('reason', 'why'),
  ],
  key: ['retired'],
  foreignKeys: [],
  rows: function* (dataset) {
    for (const { from, to, reason } of dataset.redirects) yield [from, to, reason]
  },
}

/** Tables of the record about itself, given all others. */
export const keptTables = (own: readonly Table[]): readonly Table[] => [about, vocabulary(own), redirects]
