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
import { LRUCache } from 'lru-cache'
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

/** How many totals and facets are kept of those that were counted. */
const keptCounts = 2_000

/**
 * Answers selections by SQL over the table that `createStored` made: the same pages, cursors and facets as the engines in
 * memory. Values are parameters, never part of the text. What was counted is kept, since the table does not change. Throws where a selection cannot be answered (`mustFit`), and is
 * rejected where the database does not answer.
 */
export const sqlEngine = <R>(stored: Stored<R>, { dialect, snapshot, words }: Database): Engine<R> => {
  const { columns } = stored
  const compile = conditionOf(columns, words, dialect)
  const table = tableName(stored)
  const counted = new LRUCache<string, Facet | number>({ max: keptCounts })
  /** What is counted under a name over the rows that meet a condition: what was kept of it, or what `count` gives. */
  const kept = async <T extends Facet | number>(what: string, where: Piece, count: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify([what, where.text, where.params])
    const known = counted.get(key)
    // Under one name one kind of count is kept.
    if (known !== undefined) return known as T
    const made = await count()
    counted.set(key, made)
    return made
  }
  const asking = async (ask: Ask, { text, params }: Piece) => ask(dialect.placed(text), params)

  const facetOf = async (ask: Ask, where: Piece, column: Column<R>): Promise<Facet> => {
    const held = columnName(column.name)
    const tally = column.many
      ? `SELECT value, count(*) AS times FROM ${table} CROSS JOIN ${dialect.unpacked(held, column)} WHERE ${where.text} GROUP BY value ORDER BY value`
      : `SELECT ${held} AS value, count(*) AS times FROM ${table} WHERE ${where.text} AND ${held} IS NOT NULL GROUP BY ${held} ORDER BY ${held}`
    const lacking = column.many ? `NOT (${dialect.hasAny(held)})` : `${held} IS NULL`
    const [rows, [none]] = [
      await asking(ask, { text: tally, params: where.params }),
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
      const total = await kept('total', where, async () => {
        const text = `SELECT count(*) AS times FROM ${table} WHERE ${where.text}`
        const [count] = await asking(ask, { text, params: where.params })
        return Number(count?.['times'] ?? 0)
      })
      const facets: Record<string, Facet> = {}
      for (const facet of selection.facets) {
        const column = columns.get(facet)
        if (column !== undefined) facets[facet] = await kept(`facet ${facet}`, where, () => facetOf(ask, where, column))
      }
      const rows = ahead.slice(0, selection.limit)
      return {
        total,
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
