import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { dataset } from '@csto-record/domain/dataset'
import jsonld from 'jsonld'
import { DataFactory, Store } from 'n3'
import CsvwParser from 'rdf-parser-csvw'
import { expect, test } from 'vitest'
import { csvFile } from '../files/csv.ts'
import { type Table, tables } from '../schema/index.ts'
import { csvwMetadata } from './csvw.ts'
import { dataPackage } from './data-package.ts'
import { datasetteMetadata } from './datasette.ts'

const identity = {
  key: 'example-record',
  title: 'Example Record',
  description: 'A record of an example.',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  source: 'https://example.org',
}
const base = 'https://example.org/tables/'
const named = (name: string): Table => {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}

const context: object = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('rdf-parser-csvw/test/support/csvw.json'), 'utf8'),
)
const documentLoader = (url: string) => {
  if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`${url} is asked for`)
  return Promise.resolve({ document: context, documentUrl: url, contextUrl: undefined })
}

test.each(['tenures', 'memberships', 'events_figures'])(
  'a reader of CSV on the Web finds every cell of %s, with its datatype',
  async (name) => {
    const described = JSON.parse(csvwMetadata(dataset, identity)) as { tables: { url: string }[] }
    const only = { ...described, tables: described.tables.filter(({ url }) => url === `${name}.csv`) }
    // As objects and not as text: quads of the reader of JSON-LD are plain.
    const quads = await jsonld.toRDF(only as never, { base, documentLoader: documentLoader as never })
    const metadata = new Store(
      (quads as never[]).map((quad) => DataFactory.fromQuad(Object.assign(quad, { termType: 'Quad' }))),
    )
    const parser = new CsvwParser({ metadata, baseIRI: base })
    const read = new Map<string, Map<string, string>>()
    for await (const { subject, predicate, object } of parser.import(Readable.from([csvFile(named(name), dataset)]))) {
      // What the reader says of the table itself is not in its cells.
      const column = predicate.value.startsWith('http://www.w3.org/') ? undefined : predicate.value.split('#')[1]
      if (column === undefined) continue
      const row = read.get(subject.value) ?? new Map<string, string>()
      read.set(subject.value, row.set(column, object.value))
    }
    const { columns, rows } = named(name)
    const expected = [...rows(dataset)].map((row) =>
      columns.flatMap(({ name: column }, place) => (row[place] === null ? [] : [[column, String(row[place])]])),
    )
    expect([...read.values()].map((row) => [...row])).toEqual(expected)
  },
)

test('the data package describes every table, and each reference is to a table of it', () => {
  const { resources } = JSON.parse(dataPackage(dataset, identity)) as {
    resources: { name: string; path: string; schema: { foreignKeys: { reference: { resource: string } }[] } }[]
  }
  expect(resources.map(({ path }) => path)).toEqual(tables.map(({ name }) => `${name}.csv`))
  const names = new Set(['', ...resources.map(({ name }) => name)])
  for (const { schema } of resources)
    for (const { reference } of schema.foreignKeys) expect(names).toContain(reference.resource)
})

test('what Datasette shows names every table and column that is in the file', () => {
  const { databases, license_url } = JSON.parse(datasetteMetadata(dataset, identity))
  expect(license_url).toBe(identity.licence.url)
  for (const { name, columns } of tables) {
    const table = databases.record.tables[name]
    expect(Object.keys(table.columns)).toEqual(columns.map((column) => column.name))
    for (const about of Object.values(table.columns)) expect(about).not.toBe('')
  }
})
