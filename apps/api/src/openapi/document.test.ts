import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pluralOf, recordsOf, recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { endpointsOf } from '../endpoints/index.ts'
import { mediaTypes } from '../http/form.ts'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, dataset)
const document = await (await app.request('/openapi.json')).json()
const endpoints = endpointsOf(dataset)
const pointer = (...parts: readonly string[]) =>
  parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
beforeAll(() => {
  ajv.addSchema(document, 'api')
})
/** What a body breaks of the schema the document has for it; nothing where it fits. */
const broken = (path: string, status: string, body: unknown, type = 'application/json') => {
  const at = `paths/${pointer(path)}/get/responses/${status}/content/${pointer(type)}/schema`
  const validate = ajv.getSchema(`api#/${encodeURI(at)}`)
  if (validate === undefined) return [`no schema at ${at}`]
  validate(body)
  return validate.errors ?? []
}

test('the document is valid OpenAPI 3.1 and passes the recommended rules without a warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csto-openapi-'))
  try {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const cli = join(createRequire(import.meta.url).resolve('@redocly/cli/package.json'), '../bin/cli.js')
    // `{slug}` and `{slug}.{form}` cannot both fit an address, since a slug holds no dot: the rule looks at no pattern.
    const words = [
      cli,
      'lint',
      file,
      '--extends',
      'recommended',
      '--format',
      'json',
      '--skip-rule',
      'no-ambiguous-paths',
      // A time gate answers with the way to the record, and never with the record (RFC 7089).
      '--skip-rule',
      'operation-2xx-response',
    ]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const { stdout, status, error } = spawnSync(process.execPath, words, { encoding: 'utf8', env })
    expect(error).toBeUndefined()
    const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf('{')))
    expect([status, problems, totals]).toMatchObject([0, [], { errors: 0, warnings: 0 }])
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

/** The addresses that speak protocols of others, by what stands first in them. */
const ofProtocol = /^\/(?:mcp|reconcile|timegate|timemap)(?:\/|$)/

test('the document has every address and every form there is', () => {
  const documented = new Map(
    Object.entries<{ get: { responses: Record<string, { content: object }> } }>(document.paths)
      .filter(([path]) => !ofProtocol.test(path))
      .map(([path, { get }]) => [path, Object.keys(get.responses['200']?.content ?? {})]),
  )
  const told = endpoints.flatMap(({ path, formats }): readonly (readonly [string, readonly string[]])[] => {
    const types: readonly string[] = formats.map((format) => mediaTypes[format])
    const [byDefault, ...others] = types
    if (byDefault !== 'application/json' || others.length === 0) return [[path, types]]
    return [
      [path, [byDefault]],
      [`${path}.{form}`, others],
    ]
  })
  expect(documented).toEqual(new Map(told))
})

test('every operation has a description, and every parameter of its own', () => {
  type Parameter = { name: string; description?: string; schema?: { description?: string } }
  type Operation = { description?: string; parameters?: (Parameter | { $ref: string })[] }
  const whole = (parameter: Parameter | { $ref: string }): Parameter =>
    '$ref' in parameter ? document.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter
  for (const [path, item] of Object.entries<Record<string, Operation>>(document.paths)) {
    for (const operation of Object.values(item)) {
      expect([path, operation.description]).toEqual([path, expect.stringMatching(/\w/)])
      for (const { name, description, schema } of (operation.parameters ?? []).map(whole))
        expect([path, name, description ?? schema?.description]).toEqual([path, name, expect.stringMatching(/\w/)])
    }
  }
})

test('every record type has a schema under its name', () => {
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['Event', 'Body', 'Person', 'Fact', 'Problem', 'DatasetVersion']),
  )
})

describe('an answer is as the document says', () => {
  const asked = endpoints
    .filter(({ formats }) => formats.includes('json'))
    .flatMap(({ path, examples }) => examples.map(({ url }) => ({ path, url })))
  /** Where records of a type stand that the dataset has none of, as one just defined: their examples are made up. */
  const madeUp = recordTypes
    .filter((type) => recordsOf(dataset, type).length === 0)
    .flatMap((type) => [`/v1/${pluralOf(type)}/`, `/v1/facts/${type}/`])
  test.each(asked.filter(({ path }) => !madeUp.some((start) => path.startsWith(start))))(
    '$url',
    async ({ path, url }) => {
      const { pathname, search } = new URL(url, 'https://example.org')
      const response = await app.request(`${pathname}${search}`, { headers: { Accept: 'application/json' } })
      expect(response.status).toBe(200)
      expect(broken(path, '200', await response.json())).toEqual([])
    },
    // The digests of downloads are made by packing everything.
    120_000,
  )
})

test('every record of the dataset is as the document says', async () => {
  for (const { path } of endpoints.filter(({ name }) => name.startsWith('list-'))) {
    for (let next: string | null = `${path}?limit=200`; next !== null; ) {
      const body: { next: string | null } = await (await app.request(next)).json()
      expect(broken(path, '200', body), next).toEqual([])
      next = body.next
    }
  }
})

test('a schema of the document refuses what is not so', async () => {
  const body = await (await app.request('/v1/events?limit=1')).json()
  const event = { ...body.items[0], kind: 'party' }
  expect(broken('/v1/events', '200', { ...body, items: [event] })).not.toEqual([])
  expect(broken('/v1/events', '200', { ...body, more: 1 })).not.toEqual([])
})

test('the document says no parameter twice', () => {
  const said = Object.values<Record<string, { parameters?: object[] }>>(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ parameters = [] }) => parameters.filter((one) => !('$ref' in one)).map((one) => JSON.stringify(one)))
  expect(new Set(said).size).toBe(said.length)
})

test('a problem is as the document says', async () => {
  const validate = ajv.getSchema('api#/components/schemas/Problem')
  for (const path of ['/v1/events?limit=0&x=1', '/v1/events/nothing', '/v1/events.xml', '/v1/nothing']) {
    expect(validate?.(await (await app.request(path)).json()), path).toBe(true)
  }
})

describe('an address that speaks a protocol of others', () => {
  type Item = Record<string, { responses: Record<string, unknown>; requestBody?: unknown }>
  const items = Object.entries<Item>(document.paths).filter(([path]) => ofProtocol.test(path))
  const values: Record<string, string> = { what: 'entity', plural: 'events', slug: '2024-11-28-csc-astana' }
  const addressOf = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? name)

  test('is there, with what is posted to it', () => {
    expect(items.map(([path]) => path)).toEqual(
      expect.arrayContaining(['/mcp', '/reconcile', '/reconcile/1.0-draft/match', '/timegate/v1/{plural}/{slug}']),
    )
    for (const [path, { post }] of items)
      if (post !== undefined) expect([path, Object.keys(post)]).toEqual([path, expect.arrayContaining(['requestBody'])])
  })
  test.each(items)(
    '%s takes the methods that are declared, and refuses others with the declared body',
    async (path, item) => {
      const validate = ajv.getSchema('api#/components/schemas/Problem')
      const refused = await app.request(addressOf(path), { method: 'DELETE' })
      const body = await refused.json()
      expect([refused.status, validate?.(body)]).toEqual([405, true])
      const declared = Object.keys(item).map((method) => method.toUpperCase())
      expect(body.allow.filter((method: string) => !['HEAD', 'OPTIONS'].includes(method)).toSorted()).toEqual(
        declared.toSorted(),
      )
      for (const operation of Object.values(item)) expect(Object.keys(operation.responses)).toContain('405')
      for (const [method, { responses }] of Object.entries(item)) {
        const init = method === 'post' ? { method: 'POST', body: '{}' } : {}
        const { status } = await app.request(addressOf(path), init)
        expect([path, method, Object.keys(responses)]).toEqual([path, method, expect.arrayContaining([String(status)])])
      }
    },
  )
  test.each(items.filter(([, { post }]) => post !== undefined).map(([path]) => path))(
    '%s refuses a message above its bound as declared',
    async (path) => {
      const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
      const response = await app.request(path, { method: 'POST', headers, body: ' '.repeat(1024 * 1024 + 1) })
      expect([response.status, ajv.getSchema('api#/components/schemas/Problem')?.(await response.json())]).toEqual([
        413,
        true,
      ])
    },
  )
})
