import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { asKnown } from './as-known.ts'

const record = 'event/2019-04-session-3'

test('a record comes as it was known, with what was added and changed later', () => {
  const known = asKnown(example, { day: '2019-04-11', record })
  expect(known.record).toMatchObject({ start: { edtf: '2019-04-09' }, note: null })
  expect(known.later).toMatchObject([
    { path: 'start', kind: 'changed' },
    { path: 'participants:state/zembla', kind: 'added' },
  ])
})
test('a record that nobody had told of is null, and all of its facts come later', () => {
  const unknown = asKnown(example, { day: '2001-12-31', record })
  expect(unknown.record).toBeNull()
  expect(unknown.later.every(({ kind }) => kind === 'added')).toBe(true)
})
test('without a record the whole is counted', () => {
  const before = asKnown(example, { day: '2001-12-31' })
  const after = asKnown(example, { day: '2020-06-01' })
  expect(before.facts).toBeLessThan(after.facts)
  expect(before.later.length).toBeGreaterThan(after.later.length)
})
test('before the first source nothing is known: states, places and topics that stay are counted apart', () => {
  const { records, facts, onlyNamed } = asKnown(dataset, { day: '1991-01-01' })
  expect([records, facts]).toEqual([0, 0])
  const kept = dataset.states.length + dataset.places.length + dataset.topics.length
  expect(onlyNamed.records).toBe(kept)
  expect(onlyNamed.facts).toBeGreaterThan(0)
})
test('a state counts from the day on which a source tells of it', () => {
  const before = asKnown(dataset, { day: '1991-01-01' })
  const today = asKnown(dataset, { day: dataset.asOf })
  expect(today.onlyNamed.records).toBeLessThan(before.onlyNamed.records)
})
