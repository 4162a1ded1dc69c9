import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { representatives } from './representatives.ts'

test('whoever holds an office of a state acts for it where they come', () => {
  expect(representatives(example, { state: 'state/yonder' }).actors).toMatchObject([
    {
      who: { id: 'person/jarkyn-jeenov' },
      offices: [{ office: 'President', of: { id: 'state/yonder' } }],
      events: [{ event: { id: 'event/2019-04-session-3' }, roles: ['chaired'], tie: 'office', certainty: 'yes' }],
    },
  ])
})
test('to be of a state is not to act for it, and to be absent neither', () => {
  expect(representatives(example, { state: 'state/xanadu' }).actors).toEqual([])
  expect(representatives(example, { state: 'state/zembla' }).actors).toEqual([])
})
test('nobody is known to act before a source tells of it', () => {
  expect(representatives(example, { state: 'state/yonder', knownBy: '2019-04-10' }).actors).toEqual([])
})
test('a state that is not there has nobody', () => {
  expect(representatives(example, { state: 'state/none' })).toMatchObject({ state: null, actors: [] })
})

const said = (supports: string) => `evidence: [{ source: source/a, phrase: so, supports: [${supports}] }]\n`
const meeting = (day: string, participants: string) =>
  `name: A\nkind: meeting\nstart: "${day}"\nparticipants: [${participants}]\n${said('start, participants')}`
const pact = datasetOf({
  'sources/a.yaml': 'publisher: A\ntitle: A\nurl: https://example.org/\nlanguage: en\nkind: news\n',
  'states/a.yaml': 'name: A\n',
  'states/b.yaml': 'name: B\n',
  'organizations/ministry.yaml': 'name: Ministry\nkind: ministry\nstate: state/a\n',
  'organizations/csto.yaml': 'name: Pact\nkind: subject\n',
  'persons/minister.yaml': `name: Minister\ntenures:\n  office: { office: Minister, of: organization/ministry, start: "2020-01-01", end: "2020-12-31", ${said('office, of, start, end').trim()} }\n`,
  'persons/envoy.yaml': 'name: Envoy\n',
  'events/eve.yaml': meeting('2019-12-31', '{ who: person/minister }'),
  'events/first.yaml': meeting('2020-01-01', '{ who: person/minister }'),
  'events/last.yaml': meeting('2020-12-31', '{ who: person/minister }, { who: person/envoy, onBehalfOf: state/a }'),
  'events/after.yaml': meeting('2021-01-01', '{ who: person/minister }'),
  'events/sent.yaml': meeting('2020-05-01', '{ who: person/minister, onBehalfOf: organization/csto }'),
  'events/expected.yaml': meeting('2020-06-01', '{ who: person/minister, roles: [expected] }'),
  'events/ministry.yaml': meeting('2022-01-01', '{ who: organization/ministry }'),
})
const acts = (state: 'state/a' | 'state/b') =>
  representatives(pact, { state }).actors.map(({ who, events }) => [
    who.id,
    events.map(({ event, tie }) => `${event.id} ${tie}`),
  ])
test('an office counts from its first day to its last, and gives way to a sender that a source names', () => {
  expect(acts('state/a')).toEqual([
    ['person/minister', ['event/first office', 'event/last office']],
    ['person/envoy', ['event/last named']],
    ['organization/ministry', ['event/ministry named']],
  ])
  expect(acts('state/b')).toEqual([])
})
