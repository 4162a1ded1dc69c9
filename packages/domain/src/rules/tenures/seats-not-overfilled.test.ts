import { expect, test } from 'vitest'
import { cited, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { seatsNotOverfilled } from './seats-not-overfilled.ts'

const pact = (seats: number) =>
  `name: Example Pact\nkind: subject\nseats: [{ office: Secretary General, seats: ${seats} }]\n${cited('name')}`
const tenure = (days: string, office = 'Secretary General', of = 'organization/example-pact') =>
  `office: ${office}\nof: ${of}\n${days}\n`
const faults = (holders: Readonly<Record<string, readonly string[]>>, seats = 1) =>
  found(seatsNotOverfilled, {
    'organizations/example-pact.yaml': pact(seats),
    ...Object.fromEntries(
      Object.entries(holders).map(([name, tenures]) => [
        `persons/${name}.yaml`,
        `name: ${name}\n${cited('name')}${nested('tenures', Object.fromEntries(tenures.map((text, at) => [`t${at}`, text])))}`,
      ]),
    ),
  })
const span = (start: string, end: string) => tenure(`start: "${start}"\nend: "${end}"`)
const seen = (...days: readonly string[]) => tenure(`attested: [${days.map((day) => `"${day}"`).join(', ')}]`)

test('one may leave on the day another comes, and not a day later', () => {
  expect(faults({ a: [span('2015-01-01', '2017-01-01')], b: [span('2017-01-01', '2019-01-01')] })).toEqual([])
  expect(faults({ a: [span('2015-01-01', '2017-01-02')], b: [span('2017-01-01', '2019-01-01')] })).toEqual([
    'persons/b.yaml Secretary General on 2017-01-01: person/a, person/b, for 1 seat',
  ])
})
test('who still serves holds the seat on every later day', () => {
  expect(faults({ a: [span('2015-01-01', '..')], b: [span('2017-01-01', '2019-01-01')] })).toHaveLength(1)
  expect(faults({ a: [span('2018-01-01', '..')], b: [span('2017-01-01', '2018-01-01')] })).toEqual([])
})
test('an attested day holds the seat, one that is not known to the day does not', () => {
  expect(faults({ a: [seen('2017-05-05')], b: [span('2017-01-01', '2019-01-01')] })).toHaveLength(1)
  expect(faults({ a: [seen('2017-05')], b: [seen('2017-05')] })).toEqual([])
  expect(faults({ a: [seen('2017-05-05', '2018-05-05')], b: [seen('2018-05-05')] })).toEqual([
    'persons/b.yaml Secretary General on 2018-05-05: person/a, person/b, for 1 seat',
  ])
  expect(faults({ a: [seen('2017-05-05')], b: [seen('2017-05-06')] })).toEqual([])
})
test('as many may serve as there are seats', () => {
  const all = { a: [span('2015-01-01', '..')], b: [span('2015-01-01', '..')] }
  expect(faults(all, 2)).toEqual([])
  expect(faults({ ...all, c: [span('2016-01-01', '..')] }, 2)).toEqual([
    'persons/c.yaml Secretary General on 2016-01-01: person/a, person/b, person/c, for 2 seats',
  ])
})
test('one person on two records of a tenure is one holder, and another office another seat', () => {
  expect(faults({ a: [span('2015-01-01', '..'), span('2016-01-01', '..')] })).toEqual([])
  expect(faults({ a: [span('2015-01-01', '..')], b: [tenure('start: "2016-01-01"\nend: ".."', 'Deputy')] })).toEqual([])
  const elsewhere = tenure('start: "2016-01-01"\nend: ".."', 'Secretary General', 'body/example-council')
  expect(faults({ a: [span('2015-01-01', '..')], b: [elsewhere] })).toEqual([])
})
test('the seats of a body count as those of an organization do', () => {
  const held = (name: string) =>
    `name: ${name}\n${cited('name')}${nested('tenures', { t: tenure('start: "2016-01-01"\nend: ".."', 'Chair', 'body/example-council') })}`
  const files = {
    'bodies/example-council.yaml': `name: Example Council\nparent: organization/example-pact\nseats: [{ office: Chair, seats: 1 }]\n${cited('name', 'parent')}`,
    'persons/a.yaml': held('A'),
    'persons/b.yaml': held('B'),
  }
  expect(found(seatsNotOverfilled, files)).toHaveLength(1)
})
test('a seat that nobody holds is not overfilled', () => {
  expect(faults({})).toEqual([])
})
