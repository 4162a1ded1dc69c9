import { expect, test } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { exampleFiles, filesOf } from '../../testing.ts'
import { nearDuplicates } from './near-duplicates.ts'

const event = (fields: string, { name = 'A session', kind = 'session', start = '2019-04-10' } = {}) =>
  `name: ${name}\nkind: ${kind}\nstart: "${start}"\n${fields}`
const found = (first: string, second: string, more: Readonly<Record<string, string>> = {}) => {
  const files = { ...exampleFiles, 'events/a.yaml': first, 'events/b.yaml': second, ...more }
  return compile(filesOf(files), { rules: [nearDuplicates] }).problems.map(({ file, message }) => [
    file,
    message.split(' ')[0],
  ])
}
const twins = [['events/b.yaml', 'event/a']]
const council = 'bodies: [body/example-council]\n'
const other = { name: 'Another name' }
const people = (...who: readonly string[]) =>
  `participants:\n${who.map((one) => `  - { who: ${one}, roles: [spoke] }\n`).join('')}`
const [jane, xanadu, yonder] = ['person/jane-example', 'state/xanadu', 'state/yonder']

test('the later of two events of one kind and day is told, with the earlier named', () => {
  expect(found(event(council), event(council))).toEqual(twins)
})

test.each([
  ['a body in common', event(council), event(council, other)],
  ['a force in common', event('forces: [force/f]\n'), event('forces: [force/f]\n', other)],
  ['the name in common, however it is written', event(''), event('', { name: 'A Session' })],
  ['all people in common, in any order', event(people(jane, xanadu)), event(people(xanadu, jane), other)],
  ['the chair of one among the people of the other', event(`chair: { who: ${jane} }\n`), event(people(jane), other)],
])('two events are alike by %s', (_, first, second) => {
  const force = { 'forces/f.yaml': 'name: F\nparent: organization/example-pact\n' }
  expect(found(first, second, force)).toEqual(twins)
})

test.each([
  ['nothing in common', event(council), event('', other)],
  ['no people at all in common', event(''), event('', other)],
  ['some people only in common', event(people(jane, xanadu)), event(people(jane, yonder), other)],
  ['another kind', event(council), event(council, { kind: 'visit' })],
  ['another day', event(council), event(council, { start: '2019-04-11' })],
  ['a span of days, not one', event(council, { start: '2019-04' }), event(council, { start: '2019-04' })],
])('two events are not alike by %s', (_, first, second) => {
  expect(found(first, second)).toEqual([])
})

const series = (key: string, number?: number) =>
  `series: { of: body/example-council, key: ${key}${number === undefined ? '' : `, number: ${number}`} }\n`
const place = (slug: string) => `place: place/${slug}\n`
test.each([
  ['one is a part of the other', event(council), event(`${council}partOf: event/a\n`)],
  ['the other is a part of the one', event(`${council}partOf: event/b\n`), event(council)],
  ['their numbers differ', event(council + series('sessions', 1)), event(council + series('sessions', 2))],
  ['their series differ', event(council + series('sessions')), event(council + series('games'))],
  ['their places differ', event(council + place('example-city')), event(council + place('other-city'))],
  ['their people are others altogether', event(council + people(jane)), event(council + people(xanadu))],
])('two events are told apart where %s', (_, first, second) => {
  expect(found(first, second)).toEqual([])
})

test.each([
  ['a number that only one has', event(council + series('sessions', 1)), event(council + series('sessions'))],
  ['the same number', event(council + series('sessions', 1)), event(council + series('sessions', 1))],
  ['a series that only one has', event(council + series('sessions')), event(council)],
  ['a place that only one has', event(council), event(council + place('example-city'))],
  ['the same place', event(council + place('example-city')), event(council + place('example-city'))],
  ['people that only one has', event(council + people(jane)), event(council)],
  ['people of whom they share some', event(council + people(jane, xanadu)), event(council + people(jane, yonder))],
])('two events are not told apart by %s', (_, first, second) => {
  expect(found(first, second)).toEqual(twins)
})

test('of three alike each but the first is told, with the first it is like', () => {
  expect(found(event(council), event(council), { 'events/c.yaml': event(council) })).toEqual([
    ...twins,
    ['events/c.yaml', 'event/a'],
  ])
})
