import { pluralOf, recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../../testing.ts'

const syntaxes = { ttl: 'text/turtle', trig: 'application/trig', nq: 'application/n-quads' } as const

/**
 * A graph as a sorted list of its statements. The record names every node, so that two graphs are isomorphic where they
 * hold the same statements; a node without a name would make this refuse.
 */
const statementsIn = (quads: readonly Quad[], named: boolean): readonly string[] => {
  expect(
    quads.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode')),
  ).toEqual([])
  const lines = quads.map(({ subject, predicate, object, graph }) => {
    const literal = 'datatype' in object ? `^^${object.datatype.value}@${object.language}` : ''
    return `${subject.value} ${predicate.value} ${object.value}${literal}${named ? ` ${graph.value}` : ''}`
  })
  return [...new Set(lines)].toSorted()
}

const noOtherPlace = (url: string): never => {
  throw new Error(`${url} is asked for`)
}
const graphsAt = async (app: ReturnType<typeof exampleApp>, path: string, search = '') => {
  const bodyOf = async (suffix: string) => {
    const response = await app.request(`${path}.${suffix}${search}`)
    expect(response.status, `${path}.${suffix}`).toBe(200)
    return response.text()
  }
  const parsed = async (suffix: keyof typeof syntaxes) =>
    new Parser({ format: syntaxes[suffix] }).parse(await bodyOf(suffix))
  const [turtle, trig, nquads] = [await parsed('ttl'), await parsed('trig'), await parsed('nq')]
  const expanded = await jsonld.toRDF(JSON.parse(await bodyOf('jsonld')), {
    format: 'application/n-quads',
    documentLoader: noOtherPlace as never,
  })
  return { turtle, trig, nquads, json: new Parser({ format: 'application/n-quads' }).parse(String(expanded)) }
}
const expectSame = ({ turtle, trig, nquads, json }: Awaited<ReturnType<typeof graphsAt>>) => {
  const wanted = statementsIn(turtle, false)
  expect(wanted.length).toBeGreaterThan(5)
  expect(statementsIn(trig, false)).toEqual(wanted)
  expect(statementsIn(json, false)).toEqual(wanted)
  expect(statementsIn(nquads, true)).toEqual(statementsIn(trig, true))
}

test.each(recordTypes)('a list of %s says the same in every form', async (type) => {
  expectSame(await graphsAt(exampleApp({}, dataset), `/v1/${pluralOf(type)}`, '?limit=12'))
})

test.each(['/v1/events/2024-11-28-csc-astana', '/v1/topics/afghanistan', '/v1/memberships/uzbekistan/csto-2006'])(
  '%s says the same in every form',
  async (path) => {
    expectSame(await graphsAt(exampleApp({}, dataset), path))
  },
)

test('a list comes whole, or as long as is asked for', async () => {
  const app = exampleApp()
  const graphs = async (search: string) => {
    const { trig } = await graphsAt(app, '/v1/events', search)
    return new Set(trig.map(({ graph }) => graph.value)).size - 1
  }
  expect([await graphs(''), await graphs('?limit=2')]).toEqual([4, 2])
})

test('everything is one stream of statements', async () => {
  const app = exampleApp()
  const sizes = await Promise.all(
    (['nq', 'trig', 'ttl'] as const).map(async (suffix) => {
      const response = await app.request(`/v1/records.${suffix}`)
      expect(response.headers.get('Content-Type')).toContain(syntaxes[suffix])
      return new Parser({ format: syntaxes[suffix] }).parse(await response.text()).length
    }),
  )
  expect(new Set(sizes).size).toBe(1)
  const text = await (await app.request('/v1/records.nq')).text()
  for (const { id } of exampleDataset.events) expect(text).toContain(`/v1/${id}> `)
})

test.each(Object.entries(syntaxes))('%s is given to who asks for its media type', async (suffix, type) => {
  const response = await exampleApp().request('/v1/events/2019-05-02-session', { headers: { Accept: type } })
  expect(response.headers.get('Content-Type')).toContain(type)
  expect(response.headers.get('Link')).toContain(`</v1/events/2019-05-02-session.${suffix}>; rel="self"`)
})
