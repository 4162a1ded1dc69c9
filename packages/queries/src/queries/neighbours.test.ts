import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { neighbours } from './neighbours.ts'

test('an event has those beside it in its run', () => {
  expect(neighbours(example, { record: 'event/2019-04-session-3' })).toMatchObject({
    run: { of: { id: 'body/council' }, key: 'sessions', name: 'sessions', number: 3 },
    before: { record: { id: 'event/2001-03-session-1' }, number: 1 },
    after: null,
  })
  expect(neighbours(example, { record: 'event/2001-03-session-1' })).toMatchObject({
    before: null,
    after: { record: { id: 'event/2019-04-session-3' } },
  })
})
test('a term has the terms before and after it in the same chair', () => {
  expect(neighbours(example, { record: 'chairmanship/xanadu-2020' })).toMatchObject({
    run: { of: { id: 'organization/csto' }, key: null, number: null },
    before: { record: { id: 'chairmanship/yonder-2019' } },
    after: null,
  })
})
test('before the next session was known there was none after', () => {
  const after = (knownBy: string) => neighbours(example, { record: 'event/2001-03-session-1', knownBy }).after
  // The plan of 10 January 2019 names no day, so that the session has no place yet.
  expect(after('2019-01-10')).toBeNull()
  expect(after('2019-04-12')?.record.id).toBe('event/2019-04-session-3')
})
test('an event in no run has no neighbours, nor has a record that is not there', () => {
  expect(neighbours(example, { record: 'event/2022-conference' })).toMatchObject({
    run: null,
    before: null,
    after: null,
  })
  expect(neighbours(example, { record: 'event/none' })).toMatchObject({ record: null, run: null })
})

const cite = '{ source: source/a, phrase: so, supports: [start, series] }'
const meeting = (start: string | null, number: number | null) =>
  `name: A\nkind: meeting\nstart: ${start === null ? 'null' : `"${start}"`}\nseries: { of: body/b, key: m, number: ${number} }\nevidence: [${cite}]\n`
const run = datasetOf({
  'sources/a.yaml': 'publisher: A\ntitle: A\nurl: https://example.org/\nlanguage: en\nkind: news\n',
  'organizations/csto.yaml': 'name: Pact\nkind: subject\n',
  'bodies/b.yaml': 'name: B\nparent: organization/csto\nseries: [{ key: m, name: meetings, numbering: ordinal }]\n',
  'events/first.yaml': meeting('2020-01-01', 1),
  'events/second.yaml': meeting(null, 2),
  'events/extraordinary.yaml': meeting('2020-06-01', null),
  'events/third.yaml': meeting('2021-01-01', 3),
  'events/lost.yaml': meeting(null, null),
  'chairmanships/a.yaml': 'state: state/a\nof: body/b\nstart: "2001"\n',
  'chairmanships/c.yaml': 'state: state/a\nof: organization/csto\nstart: "2003"\n',
  'states/a.yaml': 'name: A\n',
})
const beside = (record: `event/${string}` | `chairmanship/${string}`) => {
  const { before, after } = neighbours(run, { record })
  return [before?.record.id ?? null, after?.record.id ?? null]
}
test('an event without a day stands by its number, one with a day among those that have one', () => {
  expect(beside('event/second')).toEqual(['event/first', 'event/third'])
  expect(beside('event/extraordinary')).toEqual(['event/first', 'event/third'])
})
test('what has neither day nor number has no place, and nothing is told to stand beside it', () => {
  expect(beside('event/lost')).toEqual([null, null])
  expect(beside('event/third')).toEqual(['event/extraordinary', null])
})
test('whoever chairs a council chairs the organization it stands under', () => {
  expect(beside('chairmanship/c')).toEqual(['chairmanship/a', null])
  expect(neighbours(run, { record: 'chairmanship/a' }).run?.of.id).toBe('organization/csto')
})
