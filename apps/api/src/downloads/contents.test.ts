import { allRecords, pluralOf, recordsOf, recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { parse } from 'csv-parse/sync'
import { Parser, Store } from 'n3'
import { Schema, Table, TableSchemaError } from 'tableschema'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'
import { bytesAt, filesOf, unpacked } from './testing.ts'

const app = exampleApp()
const insideOf = async (form: string) => {
  const told = (await filesOf(app)).find(({ name }) => name.endsWith(`-${form}.zip`))
  const files = await unpacked(await bytesAt(app, told?.url ?? ''))
  expect([...files.keys()]).toEqual(told?.inside.map(({ name }) => name))
  return files
}

test.each(['ndjson', 'csv', 'nquads'])(
  'the %s file says what it is, under which licence, and how to cite it',
  async (form) => {
    const files = await insideOf(form)
    expect([...files.keys()].slice(0, 3)).toEqual(['README.md', 'LICENSE.txt', 'CITATION.cff'])
    const readme = files.get('README.md')?.text ?? ''
    expect(readme).toMatch(/^# CSTO Record 0\.0\.1: /)
    for (const name of files.keys()) if (name !== 'README.md') expect(readme).toContain(`\`${name}\`: `)
    expect(files.get('LICENSE.txt')?.text).toBe('CC BY 4.0\nhttps://creativecommons.org/licenses/by/4.0/\n')
    expect(files.get('CITATION.cff')?.text).toMatch(
      /^cff-version: 1\.2\.0\n[\s\S]*\ntype: dataset\n[\s\S]*\nversion: "0\.0\.1"\n/,
    )
    const dates = [...files.values()].map(({ changed }) => changed.toISOString())
    expect(new Set(dates)).toEqual(new Set([`${exampleDataset.asOf}T12:00:00.000Z`]))
  },
)

test('the lines hold what the API gives', async () => {
  const lines = (await insideOf('ndjson')).get('records.ndjson')?.text
  expect(lines).toBe(await (await app.request('/v1/records.ndjson')).text())
  const ids = lines
    ?.trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id)
  expect(ids).toEqual(allRecords(exampleDataset).map(({ id }) => id))
})

test('the statements are those that the API gives', async () => {
  const packed = new Store(
    new Parser({ format: 'N-Quads' }).parse((await insideOf('nquads')).get('record.nq')?.text ?? ''),
  )
  const given = new Store(new Parser({ format: 'TriG' }).parse(await (await app.request('/v1/records.trig')).text()))
  const missing = (from: Store, to: Store) => [...from].filter((quad) => !to.has(quad))
  expect(packed.size).toBeGreaterThan(400)
  expect([missing(given, packed), missing(packed, given)]).toEqual([[], []])
})

interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: { readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[] }
}
type Row = Readonly<Record<string, unknown>>

test('a reader of Data Packages finds every cell of its type, and every line that another names', async () => {
  const real = exampleApp({}, dataset)
  const { version } = dataset
  const files = await unpacked(await bytesAt(real, `/downloads/${version}/csto-record-${version}-csv.zip`))
  const described = JSON.parse(files.get('datapackage.json')?.text ?? '') as { version: string; resources: Resource[] }
  expect(described.version).toBe(version)
  expect(described.resources.map(({ path }) => path)).toEqual(recordTypes.map((type) => `${pluralOf(type)}.csv`))
  const cells = new Map(
    described.resources.map(({ name, path }) => [
      name,
      parse(files.get(path)?.text ?? '', { bom: true }) as string[][],
    ]),
  )
  const keyed = (name: string): readonly Row[] => {
    const [header = [], ...rows] = cells.get(name) ?? []
    return rows.map((row) => Object.fromEntries(row.map((cell, place) => [header[place], cell])))
  }
  for (const { name, schema } of described.resources) {
    const read = await Schema.load(schema)
    expect([name, read.valid, read.errors]).toEqual([name, true, []])
    const named = (schema.foreignKeys ?? []).map(({ reference }) => reference.resource)
    const relations = Object.fromEntries(named.map((other) => [other, keyed(other === '' ? name : other)]))
    const table = await Table.load(cells.get(name) ?? [], { schema })
    const problems: unknown[] = []
    const rows = await table.read({ keyed: true, forceCast: true, relations })
    for (const row of rows) if (row instanceof TableSchemaError) problems.push([name, row.message, row.errors])
    expect(problems.slice(0, 3)).toEqual([])
    expect(rows).toHaveLength(recordsOf(dataset, recordTypes.find((type) => pluralOf(type) === name) ?? 'event').length)
  }
  const types = new Set(
    described.resources.flatMap(({ schema }) =>
      (schema as unknown as { fields: { type: string }[] }).fields.map(({ type }) => type),
    ),
  )
  expect([...types].toSorted()).toEqual(expect.arrayContaining(['integer', 'string']))
}, 60_000)
