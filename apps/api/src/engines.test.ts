import { pluralOf, recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { loadRecord, postgresEngines } from '@csto-record/tables/postgres'
import { temporaryPostgres } from '@csto-record/tables/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { endpointsOf } from './endpoints/index.ts'
import { exampleApp, exampleConfig } from './testing.ts'

const server = temporaryPostgres()
const lists = recordTypes.map((type) => `/v1/${pluralOf(type)}`)
/** The addresses of the API's own examples that ask for a list. */
const asked = endpointsOf(dataset)
  .filter(({ path }) => lists.includes(path))
  .flatMap(({ examples }) => examples.map(({ url }) => url))

describe.runIf(server !== undefined)('lists asked of PostgreSQL', () => {
  if (server === undefined) return
  const pool = server.connect()
  const failures: unknown[] = []
  const app = createApp({
    dataset,
    engine: postgresEngines(pool, dataset),
    config: { ...exampleConfig, shelfBytes: 1, onFailure: (error) => failures.push(error) },
  })
  const memory = exampleApp({ shelfBytes: 1 }, dataset)
  beforeAll(async () => {
    await loadRecord(pool, dataset)
  }, 120_000)
  afterAll(async () => {
    await pool.end()
    server.close()
  }, 60_000)

  test.each([...asked, ...lists.map((list) => `${list}?limit=3`)])('%s: the same bytes', async (address) => {
    const [answer, expected] = [await app.request(address), await memory.request(address)]
    expect([answer.status, await answer.text()]).toEqual([expected.status, await expected.text()])
    expect(expected.status).toBe(200)
  })

  test('a database that is gone gives 503 and when to ask again, and what is at hand is still answered', async () => {
    server.stop('immediate')
    const gone = await app.request('/v1/events?kind=visit&limit=1')
    expect([gone.status, gone.headers.get('Retry-After')]).toEqual([503, '2'])
    expect(await gone.json()).toMatchObject({
      title: 'What holds the records does not answer',
      detail: 'The database that holds the records does not answer. Ask again in a moment.',
    })
    expect((await app.request('/v1/queries/chair-on?date=2021-09-15')).status).toBe(200)
    expect((await app.request('/v1/states/armenia')).status).toBe(200)
    server.start()
    expect((await app.request('/v1/events?kind=visit&limit=1')).status).toBe(200)
    expect(failures.length).toBe(1)
  }, 60_000)
})
