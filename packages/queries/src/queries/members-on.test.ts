import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { membersOn } from './members-on.ts'

const namesOn = (date: string, more: { knownBy?: string; role?: 'member' | 'observer' } = {}) =>
  membersOn(example, { date, ...more }).members.map(({ state, certainty }) => `${state.name} ${certainty}`)

test('a state belongs from the day its membership took effect to its last day', () => {
  expect(namesOn('2010-06-30', { role: 'member' })).toEqual(['Yonder yes', 'Zembla yes'])
  expect(namesOn('2010-07-01', { role: 'member' })).toEqual(['Yonder yes'])
})
test('an observer without a known end is possible', () => {
  expect(namesOn('2021-01-01', { role: 'observer' })).toEqual(['Xanadu possible'])
})
test('a state is a member by what was known then, even where its own entry rests on a later page', () => {
  expect(namesOn('2001-06-01', { knownBy: '2001-06-01' })).toEqual(['Yonder yes', 'Zembla possible'])
})
test('who calls a membership suspended is told for the days it is said of, with its own evidence', () => {
  const yonderOn = (date: string) =>
    membersOn(example, { date }).members.find(({ state }) => state.id === 'state/yonder')
  expect(yonderOn('2020-03-01')?.suspensions).toMatchObject([{ evidence: [{ source: 'source/review-2020' }] }])
  expect(yonderOn('2019-03-01')?.suspensions).toEqual([])
})
test('whoever belongs is sure to through the last day looked at, and possible after it', () => {
  const yonder = (date: string, knownBy: string | null = null) =>
    membersOn(example, { date, role: 'member', knownBy }).members.map(({ certainty, why }) => `${certainty} ${why}`)
  expect(yonder('2022-06-30')).toEqual(['yes dates'])
  expect(yonder('2022-07-01')).toEqual(['possible not-looked-at'])
  expect(yonder('2090-01-01')).toEqual(['possible not-looked-at'])
  expect(yonder('2021-06-01', '2021-05-31')).toEqual(['possible not-looked-at'])
})
test('nobody belongs to what has not been founded, whatever is unknown of a first day', () => {
  const states = {
    'organizations/csto.yaml': 'name: Example Pact\nkind: subject\nfounded: "2000-01-01"\n',
    'states/yonder.yaml': 'name: Yonder\nmemberships: { csto: { of: organization/csto, role: member, end: ".." } }\n',
  }
  const dataset = datasetOf({ ...exampleFiles, ...states })
  const on = (date: string) =>
    membersOn(dataset, { date }).members.filter(({ state }) => state.id === 'state/yonder').length
  expect([on('1999-12-31'), on('2000-01-01')]).toEqual([0, 1])
})
test('a membership of another organization than the one the record is about is asked for by name', () => {
  expect(membersOn(example, { date: '2020-01-01' })).toEqual(
    membersOn(example, { date: '2020-01-01', of: 'organization/csto' }),
  )
  expect(membersOn(example, { date: '2020-01-01', of: 'body/council' }).members).toEqual([])
})
