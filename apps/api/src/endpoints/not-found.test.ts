import { pageWordOf, recordsOf, recordTypes, slugOf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()

test('every address of the reader leads to the record of its page, with and without the version', async () => {
  for (const type of recordTypes) {
    const [first] = recordsOf(exampleDataset, type)
    if (first === undefined) continue
    for (const start of ['', '/v1']) {
      const path = `${start}/${pageWordOf(type)}/${slugOf(first.id)}`
      const response = await app.request(path)
      const there = response.status === 308 ? await app.request(response.headers.get('Location') ?? '') : response
      expect([path, (await there.json()).record?.id]).toEqual([path, first.id])
    }
  }
})

test.each([
  ['/people', '/v1/persons'],
  ['/v1/people?q=jane', '/v1/persons?q=jane'],
  ['/people.csv', '/v1/persons.csv'],
  ['/people/jane-example.jsonld', '/v1/persons/jane-example.jsonld'],
  ['/events?limit=1', '/v1/events?limit=1'],
  ['/remarks/2019-05-02-session/on-peace', '/v1/remarks/2019-05-02-session/on-peace'],
])('%s leads to %s', async (from, to) => {
  const response = await app.request(from)
  expect([response.status, response.headers.get('Location')]).toEqual([308, to])
  expect((await app.request(to)).status).toBe(200)
})

test.each(['/person/jane-example', '/v1/events/a/b', '/v1/people/a/b/c', '/v2/people/jane-example', '/people/a/b/c/d'])(
  '%s leads nowhere: it is not an address of the reader',
  async (path) => {
    expect((await app.request(path)).status).toBe(404)
  },
)
