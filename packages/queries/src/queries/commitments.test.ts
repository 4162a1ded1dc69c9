import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { commitments } from './commitments.ts'

const outcomes = (params: Parameters<typeof commitments>[1]) =>
  commitments(example, params).commitments.map(
    ({ id, outcome, saidBy }) => `${id.split('/').at(-1)} ${outcome} ${saidBy}`,
  )

test('promises stand in the order in which the chair gave them, with what came of each and who says so', () => {
  expect(outcomes({ chairmanship: 'chairmanship/yonder-2019' })).toEqual([
    'zeroth-bridge reversed member',
    'second-customs fulfilled organization',
    'ancient-songs no-follow-up ',
  ])
})
test('the head of state who chairs an organ by turn speaks for the state in the chair', () => {
  const [promise] = commitments(example, { outcome: 'fulfilled' }).commitments
  expect(promise?.followUps.map(({ by, teller }) => `${by?.name}: ${teller}`)).toEqual([
    'Jarkyn Jeenov: chair',
    'Stan Secretary: organization',
  ])
})
test('the outcome is what had been reported by the day', () => {
  expect(outcomes({ topic: 'topic/smuggling', knownBy: '2019-04-11' })).toEqual(['second-customs advanced chair'])
  expect(outcomes({ topic: 'topic/smuggling', knownBy: '2019-04-10' })).toEqual(['second-customs no-follow-up '])
})
test('what was looked for in vain stands beside a promise, though not before anybody looked', () => {
  const songs = (knownBy: string | null) =>
    commitments(example, { topic: 'topic/culture', knownBy }).commitments[0]?.searched
  expect(songs(null)).toEqual([{ question: 'Were songs sung?', searched: 'The gazettes of 2019.' }])
  expect(songs('2019-04-11')).toEqual([])
})
test('promises are found by state', () => {
  expect(outcomes({ state: 'state/xanadu' })).toEqual(['customs no-follow-up '])
})
