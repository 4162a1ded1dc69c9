import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { dataset } from '@csto-record/domain/dataset'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import CsvwParser from 'rdf-parser-csvw'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, dataset)
const ask = (path: string) => app.request(path)
const base = 'https://api.example.org/v1/'

interface Column {
  readonly name: string
  readonly datatype: string | { readonly base: string; readonly format?: string }
  readonly separator?: string
  readonly required?: boolean
}
interface Table {
  readonly url: string
  readonly tableSchema: {
    readonly columns: readonly Column[]
    readonly primaryKey: string
    readonly foreignKeys?: readonly {
      readonly columnReference: string
      readonly reference: { readonly resource: string; readonly columnReference: string }
    }[]
  }
}
const metadataOf = async (path: string): Promise<{ readonly tables: readonly Table[] }> => (await ask(path)).json()
const rowsOf = async (path: string): Promise<readonly Record<string, string>[]> =>
  parse(await (await ask(path)).text(), { columns: true, bom: true })

test('a table says where its metadata is, and that names the very table', async () => {
  const table = await ask('/v1/events.csv?kind=session')
  expect(table.headers.get('Link')).toContain(
    '</v1/events.csv-metadata.json?kind=session>; rel="describedby"; type="application/csvm+json"',
  )
  const metadata = await ask('/v1/events.csv-metadata.json?kind=session')
  expect(metadata.headers.get('Content-Type')).toBe('application/csvm+json')
  expect((await metadata.json()).tables[0].url).toBe('events.csv?kind=session')
})

test('an address of a record that ends in a suffix of two parts is no table', async () => {
  expect((await ask('/v1/topics/terrorism.csv-metadata.json')).status).toBe(406)
})

const integers = /^-?\d+$/
const fits = ({ datatype, separator }: Column, cell: string): boolean =>
  (separator === undefined ? [cell] : cell.split(separator)).every((value) => {
    if (typeof datatype === 'object')
      return datatype.format === undefined || new RegExp(datatype.format, 'u').test(value)
    if (datatype === 'integer') return integers.test(value)
    if (datatype === 'number') return Number.isFinite(Number(value))
    if (datatype === 'boolean') return value === 'true' || value === 'false'
    return true
  })

test.each(['events', 'memberships', 'documents', 'places', 'tenures', 'acts', 'sources'])(
  'every cell of %s is of the datatype of its column, every line has a key of its own',
  async (plural) => {
    const { tables } = await metadataOf(`/v1/${plural}.csv-metadata.json`)
    const [table] = tables
    const rows = await rowsOf(`/v1/${plural}.csv`)
    const columns = table?.tableSchema.columns ?? []
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
    const wrong = rows.flatMap((row) =>
      columns.filter(({ name, required }) => (row[name] === '' ? required === true : false)).map(({ name }) => name),
    )
    const unfit = rows.flatMap((row) =>
      columns
        .filter((column) => row[column.name] !== '' && !fits(column, row[column.name] ?? ''))
        .map(({ name }) => name),
    )
    expect([wrong, [...new Set(unfit)]]).toEqual([[], []])
    expect(new Set(rows.map((row) => row[table?.tableSchema.primaryKey ?? ''])).size).toBe(rows.length)
  },
)

test('a foreign key names a line of a table that stands in the same group', async () => {
  const { tables } = await metadataOf('/v1/acts.csv-metadata.json')
  const keys = tables[0]?.tableSchema.foreignKeys ?? []
  expect(keys).toEqual([
    { columnReference: 'document', reference: { resource: 'documents.csv', columnReference: 'id' } },
  ])
  expect(tables.map(({ url }) => url)).toEqual(['acts.csv', 'documents.csv'])
  const documents = new Set((await rowsOf('/v1/documents.csv')).map(({ id }) => id))
  for (const { document = '' } of await rowsOf('/v1/acts.csv')) expect(documents).toContain(document)
})

test('a reader of CSV on the Web finds the same statements in the table as the graph has', async () => {
  const path = createRequire(import.meta.url).resolve('rdf-parser-csvw/test/support/csvw.json')
  const context: object = JSON.parse(readFileSync(path, 'utf8'))
  const documentLoader = (url: string) => {
    if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`${url} is asked for`)
    return Promise.resolve({ document: context, documentUrl: url, contextUrl: undefined })
  }
  const described = await metadataOf('/v1/chairmanships.csv-metadata.json')
  // As objects and not as text: templates of addresses are no addresses that N-Quads could hold.
  const metadataQuads = await jsonld.toRDF({ ...described, tables: described.tables.slice(0, 1) } as never, {
    base,
    documentLoader: documentLoader as never,
  })
  const metadata = new Store(
    (metadataQuads as never[]).map((quad) => DataFactory.fromQuad(Object.assign(quad, { termType: 'Quad' }))),
  )
  const text = await (await ask('/v1/chairmanships.csv')).text()
  const found = new CsvwParser({ metadata, baseIRI: base }).import(Readable.from([text]))
  const graph = new Store(new Parser().parse(await (await ask('/v1/chairmanships.ttl')).text()))
  const read: { subject: { value: string }; predicate: { value: string }; object: { value: string } }[] = []
  for await (const quad of found) read.push(quad)
  const told = read.filter(
    ({ subject, predicate }) => subject.value.startsWith(base) && !predicate.value.includes('csvw#'),
  )
  expect(told.length).toBeGreaterThan(60)
  const missing = told.filter(
    ({ subject, predicate, object }) =>
      !graph
        .getQuads(subject.value, predicate.value, null, null)
        .some(({ object: { value } }) => value === object.value),
  )
  expect(missing).toEqual([])
})
