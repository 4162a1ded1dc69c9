import { recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { EngineUnavailable, engineOf, type Selection } from '@csto-record/queries'
import { arbitrarySelection } from '@csto-record/queries/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryPostgres } from '../testing/temporary-postgres.ts'
import { dropOthers, loadRecord, postgresEngines, schemaOf } from './record-store.ts'

const server = temporaryPostgres()
const first: Selection = { where: [], order: [], limit: 5, after: null, facets: [] }
const small = datasetOf(exampleFiles)

describe.runIf(server !== undefined)('the record in PostgreSQL', () => {
  if (server === undefined) return
  const pool = server.connect()
  beforeAll(async () => {
    await loadRecord(pool, dataset)
  }, 120_000)
  afterAll(async () => {
    await pool.end()
    server.close()
  }, 60_000)

  test('a dataset is loaded once, under a name that tells its version', async () => {
    const again = await loadRecord(pool, dataset)
    expect(again).toMatchObject({ isNew: false, schema: schemaOf(dataset) })
    expect(again.schema).toMatch(/^csto_record_\d+_\d+_\d+_[0-9a-f]{16}$/)
  })

  test.each(recordTypes)(
    'answers any selection of %s as the engine in memory does',
    async (type) => {
      const engine = postgresEngines(pool, dataset)(dataset, type)
      const memory = engineOf(dataset, type)
      const records = memory.select({ ...first, limit: 100_000 }).rows
      const values = (name: string) => [
        ...new Set(records.flatMap((record) => [...(memory.columns.get(name)?.values(record) ?? [])])),
      ]
      await fc.assert(
        fc.asyncProperty(arbitrarySelection(memory.columns, values), async (selection) => {
          const page = memory.select(selection)
          const told = await engine.select(selection)
          expect({ ...told, rows: told.rows.map(({ id }) => id) }).toEqual({
            ...page,
            rows: page.rows.map(({ id }) => id),
          })
          expect(told.rows).toEqual(page.rows)
          if (page.next === null) return
          const next = { ...selection, after: page.next }
          expect(await engine.select(next)).toEqual(memory.select(next))
        }),
        { numRuns: 12 },
      )
    },
    120_000,
  )

  test('a NUL, which no database keeps in a text, finds nothing and breaks nothing', async () => {
    const engine = postgresEngines(pool, dataset)(dataset, 'event')
    const asked = (condition: Selection['where'][number]) => engine.select({ ...first, where: [condition] })
    expect((await asked({ column: 'kind', in: ['a\u0000b'] })).total).toBe(0)
    const from = await asked({ column: 'name', from: 'S\u0000', to: null })
    expect(from).toEqual(
      engineOf(dataset, 'event').select({ ...first, where: [{ column: 'name', from: 'S\u0000', to: null }] }),
    )
  })

  test('the tables of the record stand beside them: days are dates, and columns say what they mean', async () => {
    const name = (table: string) => `"${schemaOf(dataset)}"."${table}"`
    const { rows } = await pool.query(
      `SELECT id FROM ${name('events')} JOIN ${name('events_bodies')} ON event = id
       WHERE value = $1 AND kind = 'session' AND start_earliest BETWEEN date '2024-01-01' AND date '2024-12-31' ORDER BY id`,
      ['body/collective-security-council'],
    )
    const held = dataset.events.filter(
      ({ kind, start, bodies }) =>
        kind === 'session' &&
        bodies.includes('body/collective-security-council') &&
        start?.earliest?.startsWith('2024') === true,
    )
    expect(rows).toEqual(held.map(({ id }) => ({ id })))
    const told = await pool.query(`SELECT col_description('${name('tenures')}'::regclass, 5) AS about`)
    expect(told.rows).toEqual([{ about: expect.stringContaining('stood in for a vacant office') }])
  })

  test('a load that fails leaves what was there, and nothing of its own', async () => {
    const broken = { ...small, places: [...small.places, ...small.places] }
    await expect(loadRecord(pool, broken)).rejects.toMatchObject({ code: '23505' })
    const { rows } = await pool.query("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'csto_record_%'")
    expect(rows).toEqual([{ nspname: schemaOf(dataset) }])
    expect((await postgresEngines(pool, dataset)(dataset, 'place').select(first)).total).toBe(dataset.places.length)
  })

  test('two states stand side by side until one is removed', async () => {
    await loadRecord(pool, small)
    expect((await postgresEngines(pool, small)(small, 'place').select(first)).total).toBe(small.places.length)
    expect((await postgresEngines(pool, dataset)(dataset, 'place').select(first)).total).toBe(dataset.places.length)
    expect(await dropOthers(pool, schemaOf(dataset))).toEqual([schemaOf(small)])
  })

  test('a state that nobody loaded is unavailable, not empty', async () => {
    await expect(postgresEngines(pool, small)(small, 'place').select(first)).rejects.toThrow(
      'The database does not hold the dataset that is served.',
    )
  })

  test('a server that is gone is unavailable, and answers again when it is back', async () => {
    const engine = postgresEngines(pool, dataset)(dataset, 'topic')
    server.stop('immediate')
    await expect(engine.select(first)).rejects.toMatchObject({ name: 'EngineUnavailable', retryAfter: 2 })
    server.start()
    expect((await engine.select(first)).total).toBe(dataset.topics.length)
  }, 60_000)

  test('a pool that is used up is unavailable after a while, and answers when a client is free', async () => {
    const narrow = server.connect(1)
    const engine = postgresEngines(narrow, dataset)(dataset, 'topic')
    const held = await narrow.connect()
    await expect(engine.select(first)).rejects.toThrow(EngineUnavailable)
    held.release()
    expect((await engine.select(first)).total).toBe(dataset.topics.length)
    await narrow.end()
  }, 60_000)

  test('a restart in the middle of many questions breaks some and falsifies none', async () => {
    const engine = postgresEngines(pool, dataset)(dataset, 'topic')
    const asked = Array.from({ length: 40 }, () =>
      Promise.resolve(engine.select(first)).then(
        ({ total }) => total,
        (failure) => {
          expect(failure).toBeInstanceOf(EngineUnavailable)
          return null
        },
      ),
    )
    server.stop('immediate')
    server.start()
    for (const total of await Promise.all(asked)) expect([dataset.topics.length, null]).toContain(total)
    expect((await engine.select(first)).total).toBe(dataset.topics.length)
  }, 60_000)
})
