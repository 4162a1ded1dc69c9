import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import type * as z from 'zod'
import { exampleApp } from '../testing.ts'
import {
  Extension02,
  Extension10,
  Manifest02,
  Manifest10,
  Proposals,
  Results02,
  Results10,
  Suggestions,
} from './testing.ts'

const app = exampleApp({}, dataset)
const read = async <T extends z.ZodType>(schema: T, path: string, init?: RequestInit): Promise<z.output<T>> => {
  const response = await app.request(path, init)
  expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*'])
  return schema.parse(await response.json())
}
const form = (fields: Readonly<Record<string, unknown>>): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)])),
})
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})
const match = async (query: Readonly<Record<string, unknown>>) => {
  const { q0 } = await read(Results02, '/reconcile', form({ queries: { q0: query } }))
  return q0?.result ?? []
}

test('each version of the protocol finds its own manifest', async () => {
  const { view, defaultTypes, preview } = await read(Manifest02, '/reconcile')
  expect(view.url).toBe('https://api.example.org/v1/{{id}}')
  expect(defaultTypes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['person', 'body', 'organization', 'event', 'document']),
  )
  expect(preview.url.startsWith('https://api.example.org/reconcile/preview?id=')).toBe(true)
  await read(Manifest10, '/reconcile/1.0-draft')
})

test.each([
  ['Stanislav Zas', 'person', 'person/stanislav-zas'],
  ['Станислав Зась', 'person', 'person/stanislav-zas'],
  ['Lukashenko', undefined, 'person/alexander-lukashenko'],
  ['ОДКБ', 'organization', 'organization/csto'],
])('%s (%s) is matched to %s', async (query, type, id) => {
  const [first] = await match({ query, ...(type === undefined ? {} : { type }) })
  expect(first?.id).toBe(id)
})

test('a name that two fit is nobody for sure, and one that no record has is no match', async () => {
  const sure = (await match({ query: 'Nikol Pashinyan', type: 'person' })).filter((one) => one.match)
  expect(sure.map(({ id }) => id)).toEqual(['person/nikol-pashinyan'])
  expect((await match({ query: 'Winston Churchill', type: 'person' })).filter((one) => one.match)).toEqual([])
  expect(await match({ query: '   ' })).toEqual([])
})

test('an id, a retired one too, is its record', async () => {
  const [first] = await match({ query: 'organization/csto' })
  expect([first?.id, first?.score, first?.match]).toEqual(['organization/csto', 100, true])
  const example = exampleApp()
  const answer = await example.request('/reconcile', form({ queries: { q0: { query: 'event/old-session' } } }))
  expect(Results02.parse(await answer.json())['q0']?.result[0]?.id).toBe('event/2019-05-02-session')
})

test('properties tell records of one name apart, and alone they find records', async () => {
  const held = await match({
    query: 'Session of the Collective Security Council',
    type: 'event',
    properties: [{ pid: 'firstDay', v: '2019-11-28' }],
  })
  expect(held[0]?.features).toContainEqual({ id: 'property-1', name: 'first day fits', value: true })
  const alone = await match({ type: 'person', properties: [{ pid: 'state', v: { id: 'state/armenia' } }], limit: 3 })
  expect(alone.length).toBeGreaterThan(0)
})

test('the draft of 1.0 leaves out what is required and not had', async () => {
  const ask = (conditions: readonly object[]) =>
    read(Results10, '/reconcile/1.0-draft/match', json({ queries: [{ type: 'event', limit: 100, conditions }] }))
  const session = { matchType: 'property', pid: 'kind', v: 'session', required: true }
  const { results } = await ask([session, { matchType: 'property', pid: 'year', v: 2019, required: true }])
  const ids = results[0]?.candidates.map(({ id }) => id) ?? []
  const held = dataset.events.filter(({ kind, start }) => kind === 'session' && start?.earliest?.startsWith('2019'))
  expect(held.length).toBeGreaterThan(0)
  expect(ids.toSorted()).toEqual(held.map(({ id }) => id).toSorted())
  const none = await ask([session, { ...session, matchQuantifier: 'none' }])
  expect(none.results[0]?.candidates).toEqual([])
})

test('a table is extended by what records hold, in both versions alike', async () => {
  const session = dataset.events.find(({ kind, start }) => kind === 'session' && start?.edtf === '2019-11-28')
  const asked = {
    ids: [session?.id ?? '', 'event/never-was-there'],
    properties: [{ id: 'place' }, { id: 'topics' }, { id: 'firstDay' }, { id: 'year' }, { id: 'kind' }],
  }
  const { meta, rows } = await read(Extension02, '/reconcile', form({ extend: asked }))
  expect(meta.map(({ type }) => type?.id)).toEqual([undefined, 'topic', undefined, undefined, undefined])
  const row = rows[session?.id ?? '']
  expect(row?.['firstDay']).toEqual([{ date: '2019-11-28T00:00:00Z' }])
  expect(row?.['year']).toEqual([{ int: 2019 }])
  expect(row?.['kind']).toEqual([{ str: 'session' }])
  expect(row?.['place']).toEqual([expect.objectContaining({ id: session?.place })])
  expect(rows['event/never-was-there']).toEqual({ place: [], topics: [], firstDay: [], year: [], kind: [] })
  const draft = await read(Extension10, '/reconcile/1.0-draft/extend', json(asked))
  expect(
    draft.rows.map(({ properties }) => Object.fromEntries(properties.map(({ id, values }) => [id, values]))),
  ).toEqual([row, rows['event/never-was-there']])
})

test('suggestions and proposals', async () => {
  const people = await read(Suggestions, '/reconcile/suggest/entity?prefix=Pashin')
  expect(people.result[0]?.id).toBe('person/nikol-pashinyan')
  expect((await read(Suggestions, '/reconcile/suggest/type?prefix=per')).result.map(({ id }) => id)).toEqual(['person'])
  expect((await read(Suggestions, '/reconcile/suggest/property?prefix=fir')).result.map(({ id }) => id)).toContain(
    'firstDay',
  )
  const first = await read(Suggestions, '/reconcile/suggest/entity?prefix=session')
  const second = await read(Suggestions, '/reconcile/suggest/entity?prefix=session&cursor=20')
  expect(first.result.filter(({ id }) => second.result.some((other) => other.id === id))).toEqual([])
  const { properties } = await read(Proposals, '/reconcile/1.0-draft/extend/propose?type=event&limit=3')
  expect(properties).toHaveLength(3)
})

test('a preview stands in a frame, runs nothing and writes no markup of the record', async () => {
  const response = await app.request('/reconcile/preview?id=person/nikol-pashinyan')
  expect(response.headers.get('X-Frame-Options')).toBeNull()
  expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src/)
  expect(await response.text()).toMatch(/<h1><a href="https:\/\/api\.example\.org\/v1\/person\/nikol-pashinyan"/)
  expect((await app.request('/reconcile/preview?id=person/nobody')).status).toBe(404)
})

const wrong02 = (queries: unknown) => app.request('/reconcile', form({ queries }))
test.each([
  ['no JSON', () => app.request('/reconcile?queries=%7B'), 'queries'],
  ['an unknown type', () => wrong02({ q7: { query: 'x', type: 'persn' } }), 'q7.type'],
  [
    'an unknown property',
    () => wrong02({ q0: { query: 'x', properties: [{ pid: 'birthday', v: '1' }] } }),
    'q0.properties[0].pid',
  ],
  ['a limit of nothing', () => wrong02({ q0: { query: 'x', limit: 0 } }), 'q0.limit'],
  [
    'too many queries',
    () => wrong02(Object.fromEntries(Array.from({ length: 101 }, (_, place) => [`q${place}`, { query: 'x' }]))),
    'queries',
  ],
  ['another parameter', () => app.request('/reconcile?query=x'), 'query'],
  ['an empty form', () => app.request('/reconcile', form({})), 'queries'],
  [
    'no conditions',
    () => app.request('/reconcile/1.0-draft/match', json({ queries: [{ conditions: [] }] })),
    'queries[0].conditions',
  ],
  [
    'a property without its id',
    () =>
      app.request(
        '/reconcile/1.0-draft/match',
        json({ queries: [{ conditions: [{ matchType: 'property', v: 'x' }] }] }),
      ),
    'queries[0].conditions[0].pid',
  ],
  [
    'a property that none has',
    () => app.request('/reconcile/1.0-draft/extend', json({ ids: [], properties: [{ id: 'birthday' }] })),
    'properties[0].id',
  ],
  ['a cursor before the first', () => app.request('/reconcile/suggest/entity?prefix=a&cursor=-1'), 'cursor'],
  ['no type to propose for', () => app.request('/reconcile/extend/propose'), 'type'],
])('%s is told by its place', async (_what, ask, place) => {
  const response = await ask()
  const { status, errors } = (await response.json()) as {
    status: number
    errors: { parameter: string; expected: string }[]
  }
  expect([response.status, status, errors[0]?.parameter]).toEqual([400, 400, place])
  expect(errors[0]?.expected).not.toBe('')
})

test('a message of more than a megabyte is not read', async () => {
  expect((await wrong02({ q0: { query: 'x'.repeat(1_100_000) } })).status).toBe(413)
})
