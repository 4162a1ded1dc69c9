import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '@csto-record/domain'
import sqlite from 'node-sqlite3-wasm'
import { tables } from '../schema/index.ts'
import { createIndexes, createTable, insertInto } from '../sql/create.ts'
import { sqliteDialect } from '../sql/dialect.ts'

/** Marks a file as ours for `file` and SQLite's `.dbinfo`: "CSTO" as four bytes. */
const applicationId = 0x43_53_54_4f

/** Full text over the folded form, which Russian and English, case and spelling have in common. */
const fullText = [
  `CREATE VIRTUAL TABLE "search" USING fts5("text", "folded", content='texts', tokenize="unicode61 remove_diacritics 2")`,
  `INSERT INTO "search"("search") VALUES ('rebuild')`,
]

const fill = (database: InstanceType<typeof sqlite.Database>, dataset: Dataset): void => {
  for (const table of tables) database.exec(createTable(table, sqliteDialect))
  for (const table of tables) {
    const insert = database.prepare(insertInto(table))
    for (const row of table.rows(dataset)) insert.run([...row])
    insert.finalize()
  }
  for (const index of tables.flatMap(createIndexes)) database.exec(index)
  for (const statement of fullText) database.exec(statement)
}

/**
 * The record as one SQLite file (format 3, strict tables, foreign keys, FTS5 table `search`): the same bytes for the same
 * dataset. Throws where a row breaks a key, a choice or a reference: the file is then not written. Writes into a folder
 * of its own below that for temporary files, and removes it.
 */
export const sqliteFile = (dataset: Dataset): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  const path = join(folder, 'record.sqlite')
  try {
    const database = new sqlite.Database(path)
    try {
      database.exec(`PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA application_id = ${applicationId}`)
      database.exec('PRAGMA foreign_keys = ON; BEGIN')
      fill(database, dataset)
      database.exec('COMMIT')
      database.exec('ANALYZE; VACUUM')
    } finally {
      database.close()
    }
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
