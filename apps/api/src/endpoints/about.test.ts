import { allRecords } from '@csto-record/domain'
import { queries } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()
const neededBy = (address: string): readonly string[] => {
  const query = queries.find(({ info }) => address.endsWith(`/${info.name}`))
  const fields = Object.entries(query?.info.params.shape ?? {}) as [
    string,
    { safeParse: (value: unknown) => { success: boolean } },
  ][]
  return fields.flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name]))
}
const read = async (path: string) => (await app.request(path)).json()

test('health tells the version and the number of records, and is kept by nobody', async () => {
  const response = await app.request('/health')
  const records = allRecords(exampleDataset).length
  expect(await response.json()).toMatchObject({ status: 'ok', version: '0.0.1', records, counts: { events: 4 } })
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(response.headers.get('ETag')).toBeNull()
})

test('a server that was told to stop is not ready any more, and still healthy', async () => {
  const stopping = exampleApp({ isReady: () => false })
  const response = await stopping.request('/ready')
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5'])
  expect((await stopping.request('/health')).status).toBe(200)
})

test('every address that an index names is there', async () => {
  const [root, version, queries] = [await read('/'), await read('/v1'), await read('/v1/queries')]
  const addresses: string[] = [
    ...Object.values<string>(root.links),
    ...Object.values<string>(version.links),
    ...[...version.collections, ...version.feeds, ...queries.queries].map(({ url }) => url),
  ]
  for (const address of addresses.filter((each) => each !== '/mcp')) {
    const response = await app.request(address)
    const needed = neededBy(address)
    // A query that needs a parameter says which; every other address answers.
    expect([address, response.status]).toEqual([address, needed.length === 0 ? 200 : 400])
    if (needed.length > 0) for (const name of needed) expect(await response.clone().text()).toContain(name)
  }
})

test('the dataset says what it holds and through which day it looked', async () => {
  expect(await read('/v1/dataset')).toMatchObject({
    version: '0.0.1',
    asOf: '2025-06-30',
    redirects: 2,
    counts: { events: 4, forces: 0 },
    coverage: { sources: 2 },
  })
})

test('the kind of a problem is described where its type says', async () => {
  const { type } = await read('/v1/nothing')
  const { problems } = await read('/v1/problems')
  expect(problems).toContainEqual({ type, status: 404, title: 'Nothing is here' })
})
