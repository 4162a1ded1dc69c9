import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allRecords } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqliteFile } from './sqlite.ts'

const small = datasetOf(exampleFiles)
const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined

test('the same dataset gives the same bytes', () => {
  expect(Buffer.compare(sqliteFile(small), sqliteFile(small))).toBe(0)
})

test('a row that names nothing is refused, and what it names is told', () => {
  const [first, ...others] = small.places
  if (first === undefined) throw new Error('the example has a place')
  const broken = { ...small, places: [{ ...first, state: 'state/nowhere' as const }, ...others] }
  expect(() => sqliteFile(broken)).toThrow(/FOREIGN KEY/)
})

describe.runIf(has('sqlite3'))('the command line of SQLite opens the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-test-'))
  const path = join(folder, 'record.sqlite')
  const ask = (sql: string): readonly string[] => {
    const { stdout, stderr } = spawnSync('sqlite3', ['-separator', '|', path, sql], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.trimEnd().split('\n')
  }
  beforeAll(() => writeFileSync(path, sqliteFile(dataset)), 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('finds it whole: every page, every key, every record', () => {
    expect(ask('PRAGMA integrity_check')).toEqual(['ok'])
    expect(ask('PRAGMA foreign_key_check')).toEqual([''])
    expect(ask('SELECT count(*) FROM records')).toEqual([String(allRecords(dataset).length)])
    expect(ask('SELECT version, as_of FROM dataset')).toEqual([`${dataset.version}|${dataset.asOf}`])
  })

  test('answers who chaired, and which sessions were held in a year', () => {
    expect(
      ask(`SELECT state FROM chairmanships WHERE start_earliest <= '2019-06-01' AND end_latest >= '2019-06-01'`),
    ).toEqual(['state/kyrgyzstan'])
    const held = dataset.events.filter(
      ({ kind, start, bodies }) =>
        kind === 'session' &&
        bodies.includes('body/collective-security-council') &&
        start?.earliest?.startsWith('2024') === true,
    )
    expect(
      ask(
        `SELECT id FROM events JOIN events_bodies ON event = id WHERE kind = 'session' AND "value" = 'body/collective-security-council' AND start_earliest BETWEEN '2024-01-01' AND '2024-12-31' ORDER BY id`,
      ),
    ).toEqual(held.map(({ id }) => id))
  })

  test.each(['lukashenko', 'Лукашенко', 'LUKASHENKO'])('finds a man by his name in either script: %s', (word) => {
    expect(
      ask(
        `SELECT record FROM texts WHERE rowid IN (SELECT rowid FROM search WHERE search MATCH '${word}') AND record LIKE 'person/%lukashenko'`,
      ),
    ).toContain('person/alexander-lukashenko')
  })

  test('tells what each column means where its table is made', () => {
    expect(ask(`SELECT sql FROM sqlite_master WHERE name = 'tenures'`).join('\n')).toContain(
      'whether the person stood in for a vacant office',
    )
  })
})
