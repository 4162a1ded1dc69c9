import { stripVTControlCharacters } from 'node:util'
import { cellOf, columnsOf, type Fields, isFields } from './rows.ts'

/** What a reader on a terminal is told the number of, since all of it fills the screen. */
const counted = ['evidence', 'disputes', 'followUps']
const shortest = 8
const between = '  '

const words = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
const plain = (text: string): string => stripVTControlCharacters(text).replaceAll(/\s+/g, ' ')
const cut = (text: string, width: number): string =>
  [...text].length <= width ? text : `${[...text].slice(0, Math.max(0, width - 1)).join('')}…`
const cell = (column: string, value: unknown): string =>
  counted.includes(column) && Array.isArray(value) ? String(value.length) : plain(cellOf(value))

/** How wide each column may be so that all fit: the widest gives way first. */
const widthsFor = (cells: readonly (readonly string[])[], width: number): readonly number[] => {
  const widths = (cells[0] ?? []).map((_, place) => Math.max(...cells.map((row) => [...(row[place] ?? '')].length)))
  const room = width - between.length * (widths.length - 1)
  for (;;) {
    const widest = Math.max(...widths)
    if (widths.reduce((sum, one) => sum + one, 0) <= room || widest <= shortest) return widths
    widths[widths.indexOf(widest)] = widest - 1
  }
}

/** Rows one under the other, a line a value: where a screen is too narrow for a table. */
const cardsOf = (rows: readonly Fields[], columns: readonly string[], width: number): string =>
  rows
    .map((row) =>
      columns
        .flatMap((column) => {
          const text = cell(column, row[column])
          return text === '' ? [] : [cut(`${words(column)}: ${text}`, width - 2)]
        })
        .map((line, place) => `${place === 0 ? '- ' : '  '}${line}\n`)
        .join(''),
    )
    .join('')

/** Rows as a table on a terminal; columns that are empty in every row are left out. */
export const tableOf = (rows: readonly Fields[], width: number): string => {
  if (rows.length === 0) return 'Nothing.\n'
  const columns = columnsOf(rows).filter((column) => rows.some((row) => cell(column, row[column]) !== ''))
  if (columns.length * shortest + (columns.length - 1) * between.length > width) return cardsOf(rows, columns, width)
  const cells = [columns.map(words), ...rows.map((row) => columns.map((column) => cell(column, row[column])))]
  const widths = widthsFor(cells, width)
  const lines = cells.map((row) =>
    row
      .map((text, place) => cut(text, widths[place] ?? 0).padEnd(widths[place] ?? 0))
      .join(between)
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

/** An answer as lines on a terminal: a value a line, lists of objects as tables under their names. */
export const textOf = (value: unknown, width: number, indent = ''): string => {
  if (!isFields(value)) return `${indent}${plain(cellOf(value))}\n`
  return Object.entries(value)
    .map(([name, inner]) => {
      const title = `${indent}${words(name)}`
      if (Array.isArray(inner) && inner.some(isFields) && !counted.includes(name)) {
        const table = tableOf(inner.filter(isFields), width - indent.length - 2)
        return `${title}:\n${table.replaceAll(/^(?=.)/gm, `${indent}  `)}`
      }
      const isRecord =
        isFields(inner) && ['edtf', 'name', 'caption', 'id'].some((one) => typeof inner[one] === 'string')
      if (isFields(inner) && (!isRecord || Object.keys(inner).length > 3))
        return `${title}:\n${textOf(inner, width, `${indent}  `)}`
      const text = cell(name, inner)
      return text === '' ? '' : `${cut(`${title}: ${text}`, width)}\n`
    })
    .join('')
}
