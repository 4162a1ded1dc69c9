import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { chairOn } from './chair-on.ts'

const of = 'organization/csto'
const stateOn = (date: string, knownBy: string | null = null) => chairOn(example, { date, knownBy }).chair?.state.name

const running = (regime = 'session-to-session') =>
  datasetOf(
    {
      'states/a.yaml': 'name: A\n',
      'organizations/csto.yaml': 'name: Pact\nkind: subject\n',
      'chairmanships/a.yaml': `state: state/a\nof: ${of}\nstart: "2026-01-01"\nend: ".."\nregime: ${regime}\n`,
    },
    { asOf: '2026-02-13' },
  )

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

test('where nobody is named it says why', () => {
  expect(chairOn(example, { date: '2019-11-28' }).whyNone).toBe('several')
  expect(chairOn(example, { date: '2019-11-27' }).whyNone).toBeNull()
  expect(chairOn(example, { date: '1999-01-01' }).whyNone).toBe('no-term')
})

test('a term of which nobody tells the start may hold a day before it, but is not said to', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/csto\nend: "2006-06"\n',
    'chairmanships/b.yaml': 'state: state/a\nof: organization/csto\nend: "2010"\n',
    'chairmanships/c.yaml': 'state: state/a\nof: organization/csto\nstart: "2006-06"\nend: "2007-10"\n',
  })
  const { chair, whyNone, candidates } = chairOn(dataset, { date: '2003-01-01', of })
  expect([chair, whyNone]).toEqual([null, 'not-begun'])
  // The term that ends in 2010 began after the one of 2006, since only one state is in the chair at a time.
  expect(candidates.map(({ chairmanship }) => chairmanship)).toEqual(['chairmanship/a'])
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
