import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { actsByState, stateOf } from './acts.ts'
import { commitmentsByTerm } from './promises.ts'

const base = {
  'states/a.yaml': 'name: A\n',
  'states/b.yaml': 'name: B\n',
  'organizations/ministry.yaml': 'name: Ministry\nkind: ministry\nstate: state/b\n',
  'organizations/pact.yaml': 'name: Pact\nkind: subject\n',
}
const person = (...tenures: readonly string[]) =>
  `name: X\n${tenures.length === 0 ? '' : `tenures:\n${tenures.map((text, at) => `  t${at}: { office: Head, ${text} }\n`).join('')}`}`
const acts = (event: string, ...tenures: readonly string[]) => {
  const dataset = datasetOf({
    ...base,
    'persons/x.yaml': person(...tenures),
    'events/e.yaml': `name: E\nkind: meeting\n${event}`,
  })
  return [...actsByState(dataset)].flatMap(([state, found]) =>
    found.map(({ who, tie, certainty, chaired, roles }) =>
      [state, who, tie, certainty, chaired ? 'chair' : roles.join()].join(' '),
    ),
  )
}
const at = 'start: "2020-05-05"\n'
const took = 'participants: [{ who: person/x }]\n'

test('who was sent by a state, or one of its authorities, acted for it', () => {
  expect(acts('participants: [{ who: person/x, onBehalfOf: state/a }]\n')).toEqual([
    'state/a person/x named yes took-part',
  ])
  expect(acts('chair: { who: person/x, onBehalfOf: state/a }\n')).toEqual(['state/a person/x named yes chair'])
  expect(acts('participants: [{ who: organization/ministry }]\n')).toEqual([
    'state/b organization/ministry named yes took-part',
  ])
  expect(
    acts(
      'participants: [{ who: person/x, onBehalfOf: organization/pact }]\n',
      'of: state/a, start: "2019-01-01", end: ".."',
    ),
  ).toEqual([])
})
test('an office held for sure on the day acts for its state, whoever that is', () => {
  expect(acts(at + took, 'of: state/a, start: "2019-01-01", end: "2021-01-01"')).toEqual([
    'state/a person/x office yes took-part',
  ])
  expect(acts(at + took, 'of: organization/ministry, start: "2019-01-01", end: "2021-01-01"')).toEqual([
    'state/b person/x office yes took-part',
  ])
  expect(acts(at + took, 'of: state/a, attested: ["2020-01-01", "2021-01-01"]')).toEqual([
    'state/a person/x office likely took-part',
  ])
})
test('an office that is only possible, over, or of no state, does not', () => {
  expect(acts(at + took, 'of: state/a, attested: ["2020-01-01"]')).toEqual([])
  expect(acts(at + took, 'of: state/a, start: "2010", end: "2011"')).toEqual([])
  expect(acts(at + took, 'of: organization/pact, start: "2019-01-01", end: "2021-01-01"')).toEqual([])
})
test('an event without a day to it tells no office', () => {
  const held = 'of: state/a, start: "2019-01-01", end: "2021-01-01"'
  expect(acts(took, held)).toEqual([])
  expect(acts(`start: "2020-05"\n${took}`, held)).toEqual([])
})
test('of two offices for one state the surer counts', () => {
  const likely = 'of: state/a, attested: ["2020-01-01", "2021-01-01"]'
  const sure = 'of: state/a, start: "2019-01-01", end: "2021-01-01"'
  expect(acts(at + took, likely, sure)).toEqual(['state/a person/x office yes took-part'])
  expect(acts(at + took, sure, likely)).toEqual(['state/a person/x office yes took-part'])
})
test('who was absent or only expected did nothing, and a state does its own', () => {
  for (const role of ['absent', 'expected', 'invited'])
    expect(acts(`participants: [{ who: person/x, onBehalfOf: state/a, roles: [${role}] }]\n`)).toEqual([])
  expect(acts('participants: [{ who: person/x, onBehalfOf: state/a, roles: [expected, spoke] }]\n')).toEqual([
    'state/a person/x named yes spoke',
  ])
  expect(acts('participants: [{ who: state/a }]\n')).toEqual([])
})
test('an id stands for a state where it is one or an authority of one', () => {
  const dataset = datasetOf(base)
  expect(
    (['state/a', 'organization/ministry', 'organization/pact', 'person/x', null] as const).map((id) =>
      stateOf(dataset, id),
    ),
  ).toEqual(['state/a', 'state/b', null, null, null])
})
test('promises come by term in order of time, and within it as the chair listed them', () => {
  const term = (days: string, commitments: string) =>
    `state: state/a\nof: organization/pact\n${days}commitments:\n${commitments}`
  const cited = (paragraph: number) =>
    `evidence: [{ source: source/s, paragraph: ${paragraph}, phrase: so, supports: [summary] }]`
  const dataset = datasetOf({
    ...base,
    'chairmanships/a-late.yaml': term('start: "2020"\n', '  x: { summary: X }\n'),
    'chairmanships/b-early.yaml': term(
      'start: "2010"\n',
      `  none: { summary: N }\n  p9: { summary: P, ${cited(9)} }\n  second: { summary: S, order: 2 }\n  p3: { summary: P, ${cited(3)} }\n  first: { summary: F, order: 1 }\n`,
    ),
    'chairmanships/d-same.yaml': term('start: "2020"\n', '  y: { summary: Y }\n'),
  })
  const found = [...commitmentsByTerm(dataset)]
  expect(found.map(([id]) => id)).toEqual(['chairmanship/b-early', 'chairmanship/a-late', 'chairmanship/d-same'])
  expect(found[0]?.[1].map(({ id }) => id.split('/').at(-1))).toEqual(['first', 'second', 'p3', 'p9', 'none'])
})
