import { dataset } from '@csto-record/domain/dataset'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type Cell, type Table, tables } from '../schema/index.ts'
import { csvFile } from './csv.ts'

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell))

test('a reader of CSV finds every cell of every table; what a spreadsheet would run has an apostrophe in front', () => {
  for (const table of tables) {
    const [header, ...rows] = parse(csvFile(table, dataset)) as readonly string[][]
    expect(header).toEqual(table.columns.map(({ name }) => name))
    const expected = [...table.rows(dataset)].map((row) =>
      row.map((cell) => textOf(cell).replace(/^(?=[=+\-@\t\r])/, typeof cell === 'string' ? "'" : '')),
    )
    expect([table.name, rows]).toEqual([table.name, expected])
  }
})

test('a formula is text', () => {
  const table: Table = {
    name: 'evil',
    about: '',
    columns: [{ name: 'a', type: 'text', nullable: false, about: 'a', choices: [] }],
    key: ['a'],
    foreignKeys: [],
    rows: () => [['=HYPERLINK("http://x")'], ['plain']],
  }
  expect(csvFile(table, dataset)).toBe('a\r\n"\'=HYPERLINK(""http://x"")"\r\nplain\r\n')
})
