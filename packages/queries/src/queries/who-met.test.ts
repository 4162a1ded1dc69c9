import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { whoMet } from './who-met.ts'

const names = (params: Parameters<typeof whoMet>[1]) =>
  whoMet(example, params).actors.map(({ actor, meetings }) => [actor.id, meetings])

test('states are there by whoever acted for them; the absent are not, and the staff act for none', () => {
  expect(whoMet(example, {})).toMatchObject({
    meetings: 2,
    bodies: [{ body: { id: 'body/council' }, held: 2, told: 1 }],
    actors: [{ actor: { id: 'state/yonder' }, meetings: 1, bodies: [{ body: 'body/council', meetings: 1 }] }],
  })
})
test('people are there by name, the chair among them', () => {
  expect(names({ who: 'person' })).toEqual([
    ['person/jarkyn-jeenov', 1],
    ['person/stan-secretary', 1],
  ])
})
test('whom somebody met leaves out that one, and whoever stayed away met nobody', () => {
  expect(names({ who: 'person', with: 'person/stan-secretary' })).toEqual([['person/jarkyn-jeenov', 1]])
  expect(names({ with: 'person/stan-secretary' })).toEqual([['state/yonder', 1]])
  expect(whoMet(example, { with: 'state/zembla' })).toMatchObject({ meetings: 0, bodies: [], actors: [] })
})
test('a body, and days on either side of a meeting, narrow it', () => {
  expect(whoMet(example, { body: 'organization/csto' }).meetings).toBe(0)
  expect(whoMet(example, { from: '2019-04-10' }).meetings).toBe(1)
  expect(whoMet(example, { from: '2019-04-11' }).meetings).toBe(0)
  expect(whoMet(example, { to: '2001-03-03' }).meetings).toBe(1)
  expect(whoMet(example, { to: '2001-03-02' }).meetings).toBe(0)
})
test('nobody was there before a source said so', () => {
  expect(names({ knownBy: '2019-04-10' })).toEqual([])
  expect(whoMet(example, { knownBy: '2001-05-01' })).toMatchObject({ meetings: 1, bodies: [{ held: 1, told: 0 }] })
})
