import { pluralOf, recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { DataFactory, Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { beforeAll, expect, test } from 'vitest'
import { exampleApp } from '../../testing.ts'

const { literal, namedNode } = DataFactory
const app = exampleApp({}, dataset)
const textAt = async (path: string) => (await app.request(path)).text()
const graphAt = async (path: string) => new Store(new Parser().parse(await textAt(path)))

const kept: { validate?: (graph: Store) => Promise<readonly string[]> } = {}
beforeAll(async () => {
  // The validator's types ask for a dataset of another library; a store of n3 has all that it uses.
  const validator = new Validator((await graphAt('/ns/shapes.ttl')) as never)
  kept.validate = async (graph) =>
    (await validator.validate(graph as never)).results.map(
      ({ focusNode, path, sourceConstraintComponent }) =>
        `${focusNode?.value} ${JSON.stringify(path)} ${sourceConstraintComponent?.value}`,
    )
})
const findings = async (graph: Store) => (await kept.validate?.(graph)) ?? ['nothing was checked']

test.each(recordTypes)('records of type %s have the shape that their definition gives', async (type) => {
  const graph = await graphAt(`/v1/${pluralOf(type)}.ttl?limit=30`)
  expect(graph.size).toBeGreaterThan(50)
  expect(await findings(graph)).toEqual([])
})

test('the record as it was known on a day has the same shape', async () => {
  expect(await findings(await graphAt('/v1/documents.ttl?knownBy=2012-01-01'))).toEqual([])
})

test('a graph that says otherwise is refused, with the node and the property', async () => {
  const graph = await graphAt('/v1/events/2024-11-28-csc-astana.ttl')
  expect(await findings(graph)).toEqual([])
  const event = namedNode('https://api.example.org/v1/event/2024-11-28-csc-astana')
  const add = (predicate: string, object: ReturnType<typeof literal> | ReturnType<typeof namedNode>) =>
    graph.addQuad(event, namedNode(predicate), object)
  add('https://schema.org/startDate', literal('soon'))
  add('https://schema.org/location', namedNode('https://api.example.org/v1/person/somebody'))
  const found = (await findings(graph)).join('\n')
  for (const term of ['startDate', 'location']) expect(found).toContain(`https://schema.org/${term}`)
})

test('a statement without evidence for its phrase is refused', async () => {
  const graph = await graphAt('/v1/events/2024-11-28-csc-astana.ttl')
  graph.removeQuads(graph.getQuads(null, namedNode('http://www.w3.org/ns/oa#exact'), null, null))
  expect((await findings(graph)).join('\n')).toContain('http://www.w3.org/ns/oa#exact')
})
