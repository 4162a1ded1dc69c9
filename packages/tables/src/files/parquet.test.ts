import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataset } from '@csto-record/domain/dataset'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import { type Cell, type Table, tables } from '../schema/index.ts'
import { parquetFile } from './parquet.ts'

const folder = mkdtempSync(join(tmpdir(), 'record-parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (value: unknown): Cell => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Cell)
}
const bytesOf = (table: Table) => Uint8Array.from(parquetFile(table, dataset)).buffer

test('a reader that knows nothing of us finds every cell of every table', async () => {
  for (const table of tables) {
    const rows = await parquetReadObjects({ file: bytesOf(table) })
    const expected = [...table.rows(dataset)]
    expect([table.name, rows.length]).toEqual([table.name, expected.length])
    const found = rows.map((row) => table.columns.map(({ name }) => read(row[name])))
    expect(found).toEqual(expected)
  }
}, 120_000)

test('the file says what its columns mean, and of which version it is', () => {
  const table = tables.find(({ name }) => name === 'tenures')
  const { key_value_metadata: told = [] } = parquetMetadata(bytesOf(table as Table))
  const value = (key: string) => told.find((pair) => pair.key === key)?.value
  expect(value('version')).toBe(dataset.version)
  expect(JSON.parse(value('columns') ?? '{}').acting).toContain('stood in for a vacant office')
})

test('DuckDB joins tables and compares days', async () => {
  for (const table of tables.filter(({ name }) => ['events', 'events_bodies'].includes(name)))
    writeFileSync(join(folder, `${table.name}.parquet`), parquetFile(table, dataset))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(
    `SELECT id FROM '${folder}/events.parquet' JOIN '${folder}/events_bodies.parquet' ON event = id
     WHERE value = 'body/collective-security-council' AND kind = 'session' AND start_earliest BETWEEN DATE '2024-01-01' AND DATE '2024-12-31' ORDER BY id`,
  )
  const held = dataset.events.filter(
    ({ kind, bodies, start }) =>
      kind === 'session' &&
      bodies.includes('body/collective-security-council') &&
      start?.earliest?.startsWith('2024') === true,
  )
  expect(reader.getRows().flat()).toEqual(held.map(({ id }) => id))
  expect(held.length).toBeGreaterThan(0)
  connection.closeSync()
})
