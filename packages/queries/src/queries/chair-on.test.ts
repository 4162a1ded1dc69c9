import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { chairOn } from './chair-on.ts'

const of = 'organization/csto'
const stateOn = (date: string, knownBy: string | null = null) => chairOn(example, { date, knownBy }).chair?.state.name

test('within a dated term its state is in the chair', () => {
  expect(stateOn('2019-04-10')).toBe('Yonder')
})
test('on the day of a handover nobody can say which of the two is in the chair', () => {
  const { chair, candidates } = chairOn(example, { date: '2019-11-28' })
  expect(chair).toBeNull()
  expect(candidates.map(({ state, certainty, why }) => [state.name, certainty, why])).toEqual([
    ['Xanadu', 'possible', 'handover'],
    ['Yonder', 'possible', 'handover'],
  ])
})
test('the days before and after a handover leave no doubt', () => {
  expect(chairOn(example, { date: '2019-11-27' }).chair).toMatchObject({ certainty: 'yes', why: 'dates' })
  expect(chairOn(running(), { date: '2026-01-02' }).chair).toMatchObject({ certainty: 'yes', why: 'dates' })
})
test('terms that overlap by their dates are possible each, and none is the chair', () => {
  const term = (start: string, end: string) => `state: state/a\nof: ${of}\nstart: "${start}"\nend: "${end}"\n`
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'chairmanships/a.yaml': term('2019-01-01', '2020-06-30'),
    'chairmanships/b.yaml': term('2020-01-01', '2020-12-31'),
  })
  const { chair, candidates } = chairOn(dataset, { date: '2020-03-01', of })
  expect(chair).toBeNull()
  expect(candidates.map(({ certainty, why }) => [certainty, why])).toEqual([
    ['possible', 'overlap'],
    ['possible', 'overlap'],
  ])
})
test('a term without a known end may still run, and is said to be possible only', () => {
  expect(chairOn(example, { date: '2021-01-01' }).chair).toMatchObject({
    state: { id: 'state/xanadu' },
    certainty: 'possible',
  })
})
test('before its end was reported, a term may hold a day that it turned out not to', () => {
  expect(stateOn('2021-01-01', '2019-02-01')).toBe('Yonder')
  expect(stateOn('2021-01-01', '2020-06-01')).toBe('Xanadu')
})
test('a term of which nobody tells the start may hold a day before it, but is not said to', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/csto\nend: "2006-06"\n',
    'chairmanships/b.yaml': 'state: state/a\nof: organization/csto\nend: "2010"\n',
    'chairmanships/c.yaml': 'state: state/a\nof: organization/csto\nstart: "2006-06"\nend: "2007-10"\n',
  })
  const { chair, candidates } = chairOn(dataset, { date: '2003-01-01', of })
  expect(chair).toBeNull()
  // The term that ends in 2010 began after the one of 2006, since only one state is in the chair at a time.
  expect(candidates.map(({ chairmanship }) => chairmanship)).toEqual(['chairmanship/a'])
})
test('before any term nobody is in the chair', () => {
  expect(stateOn('1999-01-01')).toBeUndefined()
})
test('a term cites what its state and its days rest on', () => {
  const cited = chairOn(example, { date: '2019-04-10' }).chair?.evidence.map(({ source }) => source)
  expect(cited).toEqual(['source/plan-2019', 'source/review-2020'])
})
test('without a day the chair of the day through which the record looked is asked for', () => {
  expect(chairOn(example, {})).toMatchObject({
    date: '2022-06-30',
    chair: { chairmanship: 'chairmanship/xanadu-2020' },
  })
})
test('a term of which no day is known is no answer to a day', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/csto\n',
    'chairmanships/b.yaml': 'state: state/a\nof: organization/csto\nstart: "2024-01-01"\n',
  })
  expect(chairOn(dataset, { date: '2024-12-10', of })).toMatchObject({ chair: { chairmanship: 'chairmanship/b' } })
})
test('nobody was in the chair of what had not been founded', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'organizations/csto.yaml': 'name: Pact\nkind: subject\nfounded: "2002-10-07"\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/csto\nend: "2006-06"\n',
  })
  expect(chairOn(dataset, { date: '2002-10-06' }).candidates).toEqual([])
  expect(chairOn(dataset, { date: '2002-10-07' }).candidates).toHaveLength(1)
})

const running = (regime = 'session-to-session') =>
  datasetOf(
    {
      'states/a.yaml': 'name: A\n',
      'organizations/csto.yaml': 'name: Pact\nkind: subject\n',
      'chairmanships/a.yaml': `state: state/a\nof: ${of}\nstart: "2026-01-01"\nend: ".."\nregime: ${regime}\n`,
    },
    { asOf: '2026-02-13' },
  )
test('a term that runs is sure through the last day looked at, and possible after it', () => {
  expect(chairOn(running(), { date: '2026-02-13' }).chair).toMatchObject({ certainty: 'yes', why: 'dates' })
  expect(chairOn(running(), { date: '2026-02-14' }).chair).toMatchObject({
    certainty: 'possible',
    why: 'not-looked-at',
  })
  expect(chairOn(running(), { date: '2090-01-01' }).chair).toMatchObject({
    certainty: 'possible',
    why: 'not-looked-at',
  })
})
test('sources of a day tell nothing for sure of later days', () => {
  const term = (date: string) => chairOn(example, { date, knownBy: '2020-06-01' }).candidates.map(({ why }) => why)
  expect([term('2020-06-01'), term('2020-06-02')]).toEqual([['open-dates'], ['not-looked-at']])
})
test('a term of a calendar year holds its 31 December, and no day of the next year', () => {
  expect(chairOn(running('calendar-year'), { date: '2026-12-31' }).candidates).toMatchObject([
    { certainty: 'possible' },
  ])
  expect(chairOn(running('calendar-year'), { date: '2027-01-01' })).toMatchObject({ chair: null, candidates: [] })
  expect(chairOn(running(), { date: '2027-01-01' }).candidates).toHaveLength(1)
})
test('the organization that the record is about is meant where none is named, whatever its id', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'organizations/some-pact.yaml': 'name: Pact\nkind: subject\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/some-pact\nstart: "2024-01-01"\nend: ".."\n',
  })
  expect(chairOn(dataset, { date: '2024-06-01' }).chair).toMatchObject({ chairmanship: 'chairmanship/a' })
  expect(chairOn(dataset, { date: '2024-06-01', of }).candidates).toEqual([])
})
test('in a record that is about no organization nobody is in the chair of it', () => {
  const dataset = datasetOf({ 'states/a.yaml': 'name: A\n' })
  expect(chairOn(dataset, { date: '2024-06-01' })).toMatchObject({ chair: null, candidates: [] })
})
