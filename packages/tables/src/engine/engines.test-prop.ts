import { arrayEngine, type Engine, type Page, type Selection, type Table } from '@csto-record/queries'
import { type AnyRow, arbitrarySelection, arbitraryTable } from '@csto-record/queries/testing'
import fc from 'fast-check'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, describe, expect, test } from 'vitest'
import { anyPostgres } from '../testing/any-postgres.ts'
import { postgresEngine } from './postgres.ts'
import { loadSqlite, sqliteEngine } from './sqlite.ts'

const { name: postgres, pool, load, close } = await anyPostgres()
afterAll(close, 30_000)

const occurringIn =
  ({ records, columns }: Table<AnyRow>) =>
  (name: string) => [...new Set(records.flatMap((record) => columns.get(name)?.values(record) ?? []))]
const asked = arbitraryTable.chain((table) =>
  fc.record({
    table: fc.constant(table),
    selections: fc.array(arbitrarySelection(table.columns, occurringIn(table)), { minLength: 1, maxLength: 6 }),
  }),
)

const pagesOf = async (engine: Engine<AnyRow>, selection: Selection): Promise<readonly Page<AnyRow>[]> => {
  const pages: Page<AnyRow>[] = []
  for (let after: string | null = null; ; ) {
    const page: Page<AnyRow> = await engine.select({ ...selection, after })
    pages.push(page)
    if (page.next === null) return pages
    after = page.next
  }
}

type With = (table: Table<AnyRow>, work: (engine: Engine<AnyRow>) => Promise<void>) => Promise<void>
let count = 0
const inSqlite: With = async (table, work) => {
  const database = new sqlite.Database(':memory:')
  try {
    loadSqlite(database, 'rows', table)
    await work(sqliteEngine(database, { name: 'rows', columns: table.columns }, table.words))
  } finally {
    database.close()
  }
}
const inPostgres: With = async (table, work) => {
  count += 1
  const name = `rows_${count}`
  await load(name, table)
  await work(postgresEngine(pool, { name, columns: table.columns }, table.words))
  await pool.query(`DROP TABLE ${name}`)
}

describe.each([
  ['SQLite', inSqlite, 150],
  [postgres, inPostgres, 60],
] as const)('%s', (_name, withEngine, numRuns) => {
  test('gives the same pages, cursors, facets and totals as the plain engine in memory', async () => {
    await fc.assert(
      fc.asyncProperty(asked, ({ table, selections }) =>
        withEngine(table, async (engine) => {
          const plain = arrayEngine(table)
          for (const selection of selections)
            expect(await pagesOf(engine, selection)).toEqual(await pagesOf(plain, selection))
        }),
      ),
      { numRuns },
    )
  }, 120_000)

  test('a page leads back to the one before it', async () => {
    await fc.assert(
      fc.asyncProperty(asked, ({ table, selections: [selection] }) =>
        withEngine(table, async (engine) => {
          if (selection === undefined) return
          const pages = await pagesOf(engine, selection)
          for (const [index, { previous }] of pages.entries()) {
            if (previous === null) expect(index).toBe(0)
            else expect(await engine.select({ ...selection, after: previous.after })).toEqual(pages[index - 1])
          }
        }),
      ),
      { numRuns: 30 },
    )
  }, 120_000)
})
