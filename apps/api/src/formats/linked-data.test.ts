import jsonld from 'jsonld'
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
