import { ownIdentity } from '@csto-record/formats'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const namespace = 'https://w3id.org/csto-record/ns#'
const textAt = async (path: string, app = exampleApp()) => (await app.request(path)).text()
const termsIn = (turtle: string) =>
  new Set(
    new Parser()
      .parse(turtle)
      .filter(({ predicate }) => predicate.value.endsWith('#comment'))
      .map(({ subject }) => subject.value),
  )

test.each([
  ['text/turtle', 'text/turtle; charset=utf-8'],
  ['application/ld+json', 'application/ld+json'],
  ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['*/*', 'text/turtle; charset=utf-8'],
])('who accepts %s gets the terms as %s', async (accept, type) => {
  const response = await exampleApp().request('/ns', { headers: { Accept: accept } })
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type])
})

test('a term is defined under one address whatever host serves it', async () => {
  const [one, other] = await Promise.all(
    ['https://api.example.org', 'http://127.0.0.1:8787'].map(async (publicUrl) =>
      termsIn(await textAt('/ns.ttl', exampleApp({ publicUrl }))),
    ),
  )
  expect(one).toEqual(other)
  expect(one).toContain(`${namespace}status`)
})

test('a record without an address for its terms has them under its own', async () => {
  const { namespace: _, ...identity } = ownIdentity
  const app = exampleApp({ identity })
  expect(termsIn(await textAt('/ns.ttl', app))).toContain('https://api.example.org/ns#status')
  expect(await textAt('/v1/events/2019-05-02-session.nq', app)).toContain('<https://api.example.org/ns#status>')
})

test('the forms of the terms say the same', async () => {
  const turtle = new Parser().parse(await textAt('/ns.ttl'))
  const json = await jsonld.toRDF(JSON.parse(await textAt('/ns.jsonld')), { format: 'application/n-quads' })
  const lines = (quads: typeof turtle) =>
    quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`).toSorted()
  expect(lines(new Parser({ format: 'n-quads' }).parse(String(json)))).toEqual(lines(turtle))
})

test('a term says what it is said of, of what its values are, and what it means in words', async () => {
  const quads = new Parser().parse(await textAt('/ns.ttl'))
  const told = (name: string, term: string) =>
    quads
      .filter(({ subject, predicate }) => subject.value === `${namespace}${name}` && predicate.value.endsWith(term))
      .map(({ object }) => object.value)
  expect(told('takenFrom', '#comment')).toEqual(['The state that held the chair before.'])
  expect(told('takenFrom', '#domain')).toEqual([`${namespace}Chairmanship`])
  expect(told('takenFrom', '#range')).toEqual([`${namespace}State`])
  expect(told('Event', '#subClassOf')).toEqual(['https://schema.org/Event'])
  expect(told('event-kind-session', '#inScheme')).toEqual([`${namespace}event-kind`])
})

test('the page has an anchor for each term and runs nothing', async () => {
  const page = await textAt('/ns.html')
  expect(page).toContain('<section id="takenFrom">')
  expect(page).not.toMatch(/<script|style=/)
})
