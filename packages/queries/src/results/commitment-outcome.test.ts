import { recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { outcomeOf } from './commitment-outcome.ts'

const followUp = (bearing: string, at: number, by = 'state/a') =>
  `{ record: event/e${at}, bearing: ${bearing}, by: ${by}, evidence: [{ source: source/s, phrase: so }] }`
/** What came of a promise with these follow-ups, and evidence of the promise itself that says so. */
const came = (followUps: readonly string[], says: readonly string[] = []) => {
  const evidence = says.map((word) => `{ source: source/s, phrase: ${word}, says: ${word}, supports: [summary] }`)
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'organizations/o.yaml': 'name: O\nkind: subject\n',
    'sources/s.yaml': 'publisher: P\ntitle: T\nurl: https://example.org/a\nlanguage: en\nkind: news\n',
    'chairmanships/t.yaml': `state: state/a\nof: organization/o\ncommitments:\n  c: { summary: C, followUps: [${followUps.join(', ')}], evidence: [${evidence.join(', ')}] }\n`,
  })
  const promise = recordById(dataset, 'commitment/t/c')
  if (promise === undefined) throw new Error('the promise is in the files')
  const { outcome, saidBy } = outcomeOf(dataset, promise)
  return [outcome, ...saidBy]
}

test('a promise of which nobody says more than that it was made has no follow-up, and nobody tells of one', () => {
  expect(came([])).toEqual(['no-follow-up'])
  expect(came([], ['declared'])).toEqual(['no-follow-up'])
})
test.each([
  ['restates', 'restated'],
  ['advances', 'advanced'],
  ['fulfils', 'fulfilled'],
  ['reverses', 'reversed'],
])('a follow-up that %s it leaves it %s', (bearing, outcome) => {
  expect(came([followUp(bearing, 1)])).toEqual([outcome, 'chair'])
})
test.each([
  ['advanced', 'advanced'],
  ['fulfilled', 'fulfilled'],
  ['dropped', 'reversed'],
])('a page that says of the promise itself that it was %s leaves it %s', (word, outcome) => {
  expect(came([], ['declared', word])).toEqual([outcome, 'third-party'])
})
test('the furthest counts, by whoever goes as far and each told once, and a reversal before all', () => {
  expect(came([followUp('advances', 1), followUp('restates', 2, 'organization/o')])).toEqual(['advanced', 'chair'])
  expect(came([followUp('fulfils', 1), followUp('fulfils', 2), followUp('fulfils', 3, 'organization/o')])).toEqual([
    'fulfilled',
    'chair',
    'organization',
  ])
  expect(came([followUp('reverses', 1)], ['fulfilled'])).toEqual(['reversed', 'chair'])
})
