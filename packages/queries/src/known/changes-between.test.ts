import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'

const state = (name: string) => `name: ${name}\nevidence: [{ source: source/a, phrase: it is, supports: [name] }]\n`

test('records and facts that came, changed and went are told apart', () => {
  const before = datasetOf({ 'states/a.yaml': state('A'), 'states/b.yaml': state('B') }, { version: '1.0.0' })
  const after = datasetOf({ 'states/a.yaml': state('A, renamed'), 'states/c.yaml': state('C') }, { version: '2.0.0' })
  expect(changesBetween(before, after)).toEqual({
    from: '1.0.0',
    to: '2.0.0',
    recordsAdded: ['state/c'],
    recordsWithdrawn: ['state/b'],
    facts: [
      { id: 'state/a', path: 'name', kind: 'changed' },
      { id: 'state/c', path: 'name', kind: 'added' },
      { id: 'state/b', path: 'name', kind: 'withdrawn' },
    ],
  })
})
test('a dataset does not differ from itself', () => {
  const same = datasetOf({ 'states/a.yaml': state('A') })
  expect(changesBetween(same, same)).toMatchObject({ recordsAdded: [], recordsWithdrawn: [], facts: [] })
})
