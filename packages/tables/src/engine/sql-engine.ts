import {
  type Column,
  type Engine,
  type Facet,
  fullOrder,
  mustFit,
  type Page,
  type Position,
  readCursor,
  type Selection,
  writeCursor,
} from '@csto-record/queries'
import { allOf, conditionOf, type WordsOf } from './conditions.ts'
import type { EngineDialect, Piece } from './dialect.ts'
import { afterPosition, orderedBy } from './keyset.ts'
import { columnName, recordColumn, type Stored, tableName } from './stored.ts'

type Row = Readonly<Record<string, unknown>>
/** Runs a question and gives its rows. */
export type Ask = (text: string, params: readonly unknown[]) => Promise<readonly Row[]>
/** Runs what asks several questions so that all see one state of the database. */
export type Snapshot = <T>(work: (ask: Ask) => Promise<T>) => Promise<T>

/** What an engine over a database needs besides its columns. */
export interface Database {
  readonly dialect: EngineDialect
  readonly snapshot: Snapshot
  readonly words: WordsOf
}

/**
 * Answers selections by SQL over the table that `createStored` made: the same pages, cursors and facets as the engines in
 * memory. Values are parameters, never part of the text. Throws where a selection cannot be answered (`mustFit`), and is
 * rejected where the database does not answer.
 */
export const sqlEngine = <R>(stored: Stored<R>, { dialect, snapshot, words }: Database): Engine<R> => {
  const { columns } = stored
  const compile = conditionOf(columns, words, dialect)
  const table = tableName(stored)
  const asking = async (ask: Ask, { text, params }: Piece) => ask(dialect.placed(text), params)

  const facetOf = async (ask: Ask, where: Piece, column: Column<R>): Promise<Facet> => {
    const held = columnName(column.name)
    const counted = column.many
      ? `SELECT value, count(*) AS times FROM ${table} CROSS JOIN ${dialect.unpacked(held, column)} WHERE ${where.text} GROUP BY value ORDER BY value`
      : `SELECT ${held} AS value, count(*) AS times FROM ${table} WHERE ${where.text} AND ${held} IS NOT NULL GROUP BY ${held} ORDER BY ${held}`
    const lacking = column.many ? `NOT (${dialect.hasAny(held)})` : `${held} IS NULL`
    const [rows, [none]] = [
      await asking(ask, { text: counted, params: where.params }),
      await asking(ask, {
        text: `SELECT count(*) AS times FROM ${table} WHERE ${where.text} AND ${lacking}`,
        params: where.params,
      }),
    ]
    return {
      counts: rows.map(({ value, times }) => ({ value: dialect.read(column.kind, value), count: Number(times) })),
      unknown: Number(none?.['times'] ?? 0),
    }
  }

  const select = async (selection: Selection): Promise<Page<R>> => {
    mustFit(columns, selection)
    const order = fullOrder(selection.order)
    const read = selection.after === null ? null : readCursor(columns, order, selection.after)
    const begin: Position | null = read?.ok === true ? read.position : null
    const where = allOf(selection.where.map(compile))
    const later = begin === null ? null : afterPosition(order, begin, dialect)
    const ordering = order.map(({ column }) => columnName(column))
    const cursorOf = (row: Row | undefined): string | null => {
      if (row === undefined) return null
      const position = order.map(({ column }) => {
        const value = row[`c_${column}`] ?? null
        return value === null ? null : dialect.read(columns.get(column)?.kind ?? 'text', value)
      })
      return writeCursor(order, position)
    }
    return snapshot(async (ask) => {
      const found = async (condition: Piece | null, backwards: boolean): Promise<readonly Row[]> => {
        const met = condition === null ? where : allOf([where, condition])
        const text = `SELECT ${[recordColumn, ...ordering].join(', ')} FROM ${table} WHERE ${met.text} ORDER BY ${orderedBy(order, backwards)} LIMIT ?`
        // One more than a page holds tells whether there is another, and after which row it begins.
        const most = Math.min(selection.limit + 1, Number.MAX_SAFE_INTEGER)
        return asking(ask, { text, params: [...met.params, most] })
      }
      const ahead = await found(later, false)
      const behind = later === null ? [] : await found({ text: `NOT ${later.text}`, params: later.params }, true)
      const [count] = await asking(ask, {
        text: `SELECT count(*) AS times FROM ${table} WHERE ${where.text}`,
        params: where.params,
      })
      const facets: Record<string, Facet> = {}
      for (const facet of selection.facets) {
        const column = columns.get(facet)
        if (column !== undefined) facets[facet] = await facetOf(ask, where, column)
      }
      const rows = ahead.slice(0, selection.limit)
      return {
        total: Number(count?.['times'] ?? 0),
        // What was stored is a record of the table.
        rows: rows.map((row) => JSON.parse(String(row[recordColumn])) as R),
        next: ahead.length > selection.limit ? cursorOf(rows.at(-1)) : null,
        previous: behind.length === 0 ? null : { after: cursorOf(behind[selection.limit]) },
        facets,
      }
    })
  }
  return { columns, select }
}
