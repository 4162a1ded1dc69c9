import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { inflectedIn, russianNames } from './inflected.ts'
import { spellings } from './spellings.ts'

const dataset = datasetOf({
  'bodies/council.yaml': 'name: Council\nnames: [{ text: Совет }]\n',
  'bodies/heads.yaml': 'name: Heads\nnames: [{ text: Совет глав государств }]\n',
  'states/a.yaml': 'name: A\nnames: [{ text: Армения }, { text: Taron }]\n',
})
const found = (text: string) =>
  [...inflectedIn(russianNames(spellings(dataset)), text)].map(([start, all]) => [
    start,
    ...all.map(({ start: from, end }) => text.slice(from, end)),
  ])

test('a Russian name is found in any case, the longest that begins at a place first', () => {
  expect(found('на Совете глав государств')).toEqual([[3, 'Совете глав государств', 'Совете']])
  expect(found('в Армении')).toEqual([[2, 'Армении']])
})
test('words of one name stand next to each other in one sentence', () => {
  expect(found('Совет. Глав государств')).toEqual([[0, 'Совет']])
  expect(found('Совет «глав» государств')).toEqual([[0, 'Совет глав государств'.replace('глав', '«глав»'), 'Совет']])
})
test('one word is a name by its capital letter alone', () => {
  expect(found('совет дан')).toEqual([])
  expect(found('Taron')).toEqual([])
})
