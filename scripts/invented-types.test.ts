import { beforeAll, describe, expect, test, vi } from 'vitest'
import { inventedNames } from '../packages/domain/src/definition/invented-names.ts'

vi.mock('../packages/domain/src/generated/names.ts', async (original) => {
  const { names } = await original<{ names: readonly object[] }>()
  return { names: [...names, ...(await import('../packages/domain/src/definition/invented-names.ts')).inventedNames] }
})
vi.mock('../packages/domain/src/types/list.ts', async (original) => {
  const { list } = await original<{ list: readonly object[] }>()
  const { makeBequest, makeInstalment } = await import('../packages/domain/src/definition/invented.ts')
  return { list: [...list, makeBequest(), makeInstalment()] }
})
vi.mock('../packages/queries/src/index.ts', async (original) => {
  const whole = await original<typeof import('../packages/queries/src/index.ts')>()
  const { makeBequestsOf } = await import('../packages/queries/src/testing/invented-query.ts')
  return { ...whole, queries: [...whole.queries, makeBequestsOf()] }
})

const domain = await import('../packages/domain/src/index.ts')
const { compile } = await import('../packages/domain/src/compile/compile.ts')
const { writtenFiles } = await import('../packages/domain/src/definition/written.ts')
const { list } = await import('../packages/domain/src/types/list.ts')
const { exampleFiles, filesOf } = await import('../packages/domain/src/testing.ts')
const queries = await import('../packages/queries/src/index.ts')
const { newRecord } = await import('../packages/desk/src/authoring/new-record.ts')
const { jsonSchemas } = await import('../packages/desk/src/authoring/json-schema.ts')
const { exampleApp } = await import('../apps/api/src/testing.ts')
const { hrefOf } = await import('../apps/web/format/href.ts')

const cited = (phrase: string, supports: string, more = '') =>
  `{ source: source/example, phrase: ${phrase}, supports: [${supports}]${more} }`
const bequest = (amount: string) => `name: The Xanadu bequest
names:
  - { text: Завещание Занаду, language: ru }
donor: state/xanadu
amount: ${amount}
offered: "2019-05-02"
purpose: A library for the council
evidence:
  - ${cited('left to the pact', 'name, donor, amount, offered, purpose', ', says: offered')}
  - { source: source/later, phrase: paid in full, supports: [amount], says: paid }
instalments:
  first:
    summary: Half of it in gold
    on: "2020-01-15"
    payee: organization/example-pact
    evidence:
      - { source: source/later, phrase: half in gold, supports: [summary, on, payee] }
`
const files = {
  ...exampleFiles,
  'sources/later.yaml':
    'publisher: Example Gazette\ntitle: Later\nurl: https://example.org/later\npublished: "2020-02-01"\nlanguage: en\nkind: news\n',
  'bequests/xanadu.yaml': bequest('500'),
}
const compiled = compile(filesOf(files), { rules: [] })
const dataset = compiled.readable
// The compiler knows no such ids; the record does.
const id = 'bequest/xanadu' as never
const part = 'instalment/xanadu/first' as never
const record = domain.recordById(dataset, id) as never
const app = exampleApp({}, dataset)
/** A JSON document of a form that the compiler does not know, since the types in it are made up. */
type Loose = { readonly [member: string]: Loose }
const json = async (path: string): Promise<Loose> => (await (await app.request(path)).json()) as Loose

describe('two record types that nothing but their definitions knows', () => {
  test('compile from YAML, the nested one inside the file of the other', () => {
    expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset).toMatchObject({ bequests: [{ id, amount: 500 }], instalments: [{ id: part, bequest: id }] })
  })
  test('are refused at the line where a value does not fit', () => {
    const { problems } = compile(filesOf({ ...files, 'bequests/xanadu.yaml': bequest('lots') }), { rules: [] })
    expect(problems).toMatchObject([{ file: 'bequests/xanadu.yaml', line: 5 }])
  })
  test('state facts, with their evidence', () => {
    const facts = domain.factsOf(record)
    expect(facts.map(({ field }) => field)).toEqual(['name', 'donor', 'amount', 'offered', 'purpose'])
    expect(facts.find(({ field }) => field === 'amount')?.evidence).toHaveLength(2)
  })
  test('reach the stage of highest rank that evidence tells, and no later one than was known', () => {
    expect(domain.statusOf(dataset, record)?.status).toBe('paid')
    expect(domain.statusOf(dataset, record, '2019-12-31' as never)?.status).toBe('offered')
  })
  test('are known from the day their sources came out', () => {
    const before = queries.datasetAsKnown(dataset, '2019-12-31' as never)
    expect(domain.recordById(before, id)).toMatchObject({ amount: 500 })
    expect(domain.recordById(before, part)).toBeUndefined()
    expect(domain.recordById(queries.datasetAsKnown(dataset, '2020-02-01' as never), part)).toBeDefined()
  })
  test('are called by their caption', () => {
    expect(queries.nameOfId(dataset, part)).toBe('The Xanadu bequest: Half of it in gold')
  })
  test('are found by name, by another spelling and by prose', () => {
    const first = (q: string) => queries.search(dataset, { q }).hits[0]?.record.id
    expect(first('bequest')).toBe(id)
    expect(first('завещание')).toBe(id)
    expect(first('library council')).toBe(id)
    expect(first('gold')).toBe(part)
  })
  test('lead back to whatever they name', () => {
    const { links } = queries.backlinks(dataset, { record: 'state/xanadu' }) as unknown as { links: unknown[] }
    expect(JSON.stringify(links)).toContain('"bequest/xanadu"')
  })
  test('are lists with filters by reference, by number of records and by stage', async () => {
    expect(await json('/v1/bequests?donor=state/xanadu&status=paid')).toMatchObject({ total: 1, items: [{ id }] })
    expect(await json('/v1/bequests?donor=state/yonder')).toMatchObject({ total: 0 })
    expect(await json('/v1/bequests?from=2019-05-03')).toMatchObject({ total: 0 })
    expect(await json('/v1/bequests?from=2019-05-02')).toMatchObject({ total: 1 })
    expect(await json('/v1/instalments/xanadu/first')).toMatchObject({ record: { bequest: id } })
  })
  test('have facts with addresses', async () => {
    expect(await json('/v1/facts/bequest/xanadu/amount')).toMatchObject({ facts: [{ value: 500 }] })
  })
  test('are tables and linked data with the words of their definitions', async () => {
    const csv = await (await app.request('/v1/bequests.csv')).text()
    expect(csv.split('\r\n')[0]).toMatch(/^id,name,names,donor,amount,offered,purpose/)
    const node = await json('/v1/bequests/xanadu.jsonld')
    expect(node).toMatchObject({ '@type': ['schema:DonateAction', 'own:Bequest'], donor: 'state/xanadu' })
    expect(node['@context']).toMatchObject({ donor: { '@id': 'schema:agent', '@type': '@id' } })
    expect(await (await app.request('/ns.ttl')).text()).toContain('own:Instalment a rdfs:Class')
    expect(await (await app.request('/ns/shapes.ttl')).text()).toContain('sh:targetClass own:Bequest')
  })
  test('are described in the OpenAPI document', async () => {
    const { paths, components } = await json('/openapi.json')
    for (const path of ['/v1/bequests', '/v1/bequests/{slug}', '/v1/facts/bequest/{slug}'])
      expect(paths).toHaveProperty([path])
    expect(
      Object.values(components?.['schemas']?.['Bequest']?.['properties']?.['status']?.['anyOf'] ?? {})[0]?.['enum'],
    ).toEqual(['offered', 'paid'])
  })
  test('have skeletons, JSON Schemas and the files that are written from the list', () => {
    expect(newRecord('bequest', 'other', () => false)).toMatchObject({ ok: true, path: 'bequests/other.yaml' })
    expect(newRecord('instalment', 'other', () => false)).toMatchObject({ ok: false })
    expect(Object.keys(jsonSchemas())).toContain('bequest.json')
    const written = writtenFiles(list)
    expect(written['packages/domain/src/generated/names.ts']).toContain("page: 'legacies'")
    for (const { plural } of inventedNames)
      expect(written).toHaveProperty([`packages/domain/src/generated/dataset/${plural}.d.ts`])
  })
  test('have pages under their own word, the nested one on the page of the other', () => {
    expect(hrefOf(id)).toBe('/legacies/xanadu')
    expect(hrefOf(part)).toBe('/legacies/xanadu#first')
  })
})

describe('a query that nothing but its definition knows', () => {
  interface Tool {
    readonly name: string
    readonly inputSchema: { readonly properties: object }
  }
  let tools: readonly Tool[] = []
  const call = async (method: string, params: object) => {
    const response = await app.request('/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-06-18',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    return (await response.json()) as {
      result: { tools: Tool[]; structuredContent: object }
    }
  }
  beforeAll(async () => {
    tools = (await call('tools/list', {})).result.tools
  })
  test('has a route that checks its parameters and gives its answer', async () => {
    expect(await json('/v1/queries/bequests-of?donor=state/xanadu')).toMatchObject({ result: { bequests: [id] } })
    expect((await app.request('/v1/queries/bequests-of?donor=xanadu')).status).toBe(400)
  })
  test('is described in the OpenAPI document', async () => {
    expect((await json('/openapi.json'))['paths']).toHaveProperty(['/v1/queries/bequests-of'])
  })
  test('is a tool', async () => {
    expect(tools.find(({ name }) => name === 'bequests-of')?.inputSchema.properties).toHaveProperty('donor')
    const { result } = await call('tools/call', {
      name: 'bequests-of',
      arguments: { donor: 'state/xanadu' },
    })
    expect(result.structuredContent).toMatchObject({ result: { bequests: [id] } })
  })
})
