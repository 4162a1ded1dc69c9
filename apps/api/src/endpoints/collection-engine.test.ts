import { type Engines, engineOf } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { exampleConfig, exampleDataset } from '../testing.ts'
import { read } from './testing.ts'

test('an engine that answers later is asked for every list, and gives the same', async () => {
  const asked: string[] = []
  const engine: Engines = (dataset, type) => {
    const { columns, select } = engineOf(dataset, type)
    return {
      columns,
      select: async (selection) => {
        asked.push(type)
        return select(selection)
      },
    }
  }
  const later = createApp({ dataset: exampleDataset, engine, config: exampleConfig })
  const path = '/v1/events?facets=kind&sort=-date&limit=2'
  expect(await (await later.request(path)).json()).toEqual(await read(path))
  expect(asked).toEqual(['event', 'event'])
})

test('an engine that fails is a failure of the server, told without its reason', async () => {
  const failures: unknown[] = []
  const engine: Engines = (dataset, type) => ({
    columns: engineOf(dataset, type).columns,
    select: () => Promise.reject(new Error('no connection to db.internal')),
  })
  const config = { ...exampleConfig, onFailure: (error: unknown) => failures.push(error) }
  const response = await createApp({ dataset: exampleDataset, engine, config }).request('/v1/events')
  expect([response.status, (await response.text()).includes('db.internal')]).toEqual([500, false])
  expect(failures).toHaveLength(1)
})
