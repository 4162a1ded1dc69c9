import { dataset } from '@csto-record/domain/dataset'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const base = 'https://api.example.org/v1/'
/** The statements that a JSON-LD processor reads out of a page. */
const statementsAt = async (path: string) => {
  const document = await (await exampleApp().request(path)).json()
  return String(await jsonld.toRDF(document, { format: 'application/n-quads' }))
}

test('a record is a node of its class, with the words of schema.org and whole addresses', async () => {
  const statements = await statementsAt('/v1/events/2019-05-02-session.jsonld')
  const subject = `<${base}event/2019-05-02-session>`
  for (const statement of [
    `${subject} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Event> .`,
    `${subject} <https://schema.org/name> "The session of 2019-05-02" .`,
    `${subject} <https://schema.org/startDate> "2019-05-02"^^<http://www.w3.org/2001/XMLSchema#date> .`,
    `${subject} <https://schema.org/location> <${base}place/example-city> .`,
    `${subject} <http://purl.org/dc/terms/subject> <${base}topic/threats> .`,
  ]) {
    expect(statements).toContain(statement)
  }
})

test('evidence says what it was derived from', async () => {
  expect(await statementsAt('/v1/events/2019-05-02-session.jsonld')).toMatch(
    /<http:\/\/www.w3.org\/ns\/prov#entity> <https:\/\/api.example.org\/v1\/source\/example> \./,
  )
})

test('a date less sure than a day keeps its EDTF', async () => {
  expect(await statementsAt('/v1/events/2019-07-exercise.jsonld')).toContain(
    '<https://schema.org/startDate> "2019-07"^^<http://id.loc.gov/datatypes/edtf/EDTF-level1>',
  )
})

test('a list is one graph of all its records', async () => {
  const statements = await statementsAt('/v1/events.jsonld')
  expect(statements.match(/<https:\/\/schema.org\/Event>/g)).toHaveLength(4)
})

test('the address that names a record leads to it', async () => {
  const response = await exampleApp().request('/v1/event/2019-05-02-session')
  expect(response.headers.get('Location')).toBe('/v1/events/2019-05-02-session')
})

const own = 'https://w3id.org/csto-record/ns#'
const real = exampleApp({}, dataset)
/** What the graph of a record says, asked by node and term, both without what they begin with. */
const graphOf = async (path: string) => {
  const quads = new Parser().parse(await (await real.request(`${path}.ttl`)).text())
  return (subject: string, term: string) =>
    quads
      .filter((quad) => quad.subject.value === `${base}${subject}` && quad.predicate.value.endsWith(term))
      .map(({ object }) => object.value.replace(base, '').replace(own, 'own:'))
}

test('a span that still runs says so, and has no date for an end', async () => {
  const said = await graphOf('/v1/memberships/armenia/csto')
  expect(said('membership/armenia/csto', '#endWord')).toEqual(['own:date-word-still-running'])
  expect(said('membership/armenia/csto', '/endDate')).toEqual([])
})

test('a membership is that of a state in an organization, with a role', async () => {
  const said = await graphOf('/v1/memberships/armenia/csto')
  const [member, organization, role] = ['#member', '#organization', '#role'].map((term) =>
    said('membership/armenia/csto', term),
  )
  expect([member, organization, role]).toEqual([
    ['state/armenia'],
    ['organization/csto'],
    ['own:membership-role-member'],
  ])
})

test('an office is a post that somebody holds', async () => {
  const said = await graphOf('/v1/tenures/abdulaziz-kamilov/minister-of-foreign-affairs-2012')
  const post = 'state/uzbekistan#post:minister-of-foreign-affairs'
  expect(said('tenure/abdulaziz-kamilov/minister-of-foreign-affairs-2012', '#post')).toEqual([post])
  expect(said(post, '#heldBy')).toEqual(['person/abdulaziz-kamilov'])
  expect(said(post, '#postIn')).toEqual(['state/uzbekistan'])
})

test('a dispute has both values, the preferred one marked, and why', async () => {
  const said = await graphOf('/v1/events/2024-11-28-csc-astana')
  const dispute =
    said('event/2024-11-28-csc-astana', '#dispute').find((name) => said(name, '#field')[0] === 'start') ?? ''
  const objects = (statements: readonly string[]) => statements.flatMap((statement) => said(statement, '#object'))
  expect(objects(said(dispute, '#preferred'))).toEqual(['2024-11-28'])
  expect(objects(said(dispute, '#alternative'))).toEqual(['2024-11-24'])
  expect(said(dispute, '#reason')[0]).toMatch(/^own:dispute-reason-/)
})

test('a figure keeps what was counted and how the source qualifies the number', async () => {
  const said = await graphOf('/v1/events/2003-operation-channel')
  const figure = 'event/2003-operation-channel#figures:drugs-seized-since-2003-tonnes-as'
  expect(said('event/2003-operation-channel', '#figures')).toContain(figure)
  expect([said(figure, '#value'), said(figure, '#qualifier')]).toEqual([['335'], ['own:figure-qualifier-almost']])
})

test('who was only expected is no participant', async () => {
  const said = await graphOf('/v1/events/2004-09-14-operation-channel-2004')
  const event = 'event/2004-09-14-operation-channel-2004'
  expect(said(event, '#expected').length).toBeGreaterThan(0)
  for (const name of said(event, '#expected')) expect(said(event, '/participant')).not.toContain(name)
})

test('evidence leads from the phrase on a page to the statements it bears, which have addresses', async () => {
  const said = await graphOf('/v1/memberships/armenia/csto')
  const [evidence = ''] = said('membership/armenia/csto', '#qualifiedDerivation')
  const [target = ''] = said(evidence, '#hasTarget')
  expect(said(target, '#hasSource')[0]).toMatch(/^https?:/)
  expect(said(said(target, '#hasSelector')[0] ?? '', '#exact')[0]?.split(' ').length).toBeLessThanOrEqual(8)
  const bodies = said(evidence, '#hasBody')
  expect(bodies.length).toBeGreaterThan(0)
  for (const body of bodies) {
    expect(said(body, '#subject')).toEqual(['membership/armenia/csto'])
    const { facts } = await (await real.request(`/v1/${body}`)).json()
    expect(facts).toHaveLength(1)
  }
})

test('a topic is a concept in the scheme that the collection is', async () => {
  const said = await graphOf('/v1/topics/afghanistan')
  expect(said('topic/afghanistan', '#inScheme')).toEqual(['topics'])
  expect(said('topic/afghanistan', '#prefLabel')).toEqual(['Afghanistan'])
  expect(said('topics', '#type')).toEqual(['http://www.w3.org/2004/02/skos/core#ConceptScheme'])
})
