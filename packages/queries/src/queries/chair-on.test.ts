import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
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
  const candidates = (knownBy: string) =>
    chairOn(example, { date: '2021-01-01', knownBy }).candidates.map(({ state }) => state.name)
  expect(candidates('2019-02-01')).toEqual(['Yonder'])
  expect(candidates('2020-06-01')).toEqual(['Xanadu'])
})
test('after the last day that sources can tell of, nobody is named whose term they give no end', () => {
  const asked = (date: string) => {
    const { chair, whyNone, candidates } = chairOn(example, { date, knownBy: '2020-06-01' })
    return [chair?.state.name ?? null, whyNone, candidates.map(({ certainty }) => certainty)]
  }
  expect(asked('2020-06-01')).toEqual(['Xanadu', null, ['possible']])
  expect(asked('2020-06-02')).toEqual([null, 'end-unknown', ['possible']])
  expect(asked('2022-06-01')).toEqual([null, 'end-unknown', ['possible']])
})
test('after that day a term is named that is said to run on, or lasts by its date or by rule', () => {
  const on = (days: string, date: string) => {
    const { chair, whyNone } = chairOn(
      datasetOf(
        { 'states/a.yaml': 'name: A\n', 'chairmanships/a.yaml': `state: state/a\nof: ${of}\n${days}\n` },
        { asOf: '2026-02-13' },
      ),
      { date, of },
    )
    return chair?.certainty ?? whyNone
  }
  const yearly = 'start: "2026-01-01"\nregime: calendar-year'
  expect([on(yearly, '2026-12-31'), on(yearly, '2027-01-01')]).toEqual(['possible', 'not-looked-at'])
  const dated = 'start: "2026-01-01"\nend: "2026-06-30"'
  expect([on(dated, '2026-06-30'), on(dated, '2026-07-01')]).toEqual(['possible', 'not-looked-at'])
  const onward = 'start: "2026-01-01"\nend: ".."\nregime: session-to-session'
  expect([on(onward, '2026-02-13'), on(onward, '2027-07-01')]).toEqual(['yes', 'possible'])
  const open = 'start: "2026-01-01"\nregime: session-to-session'
  expect([on(open, '2026-02-13'), on(open, '2026-02-14')]).toEqual(['possible', 'end-unknown'])
  // What ended on a day of an unknown year has an end as unknown as what has none.
  expect(on('start: "2026-01-01"\nend: "XXXX-06-30"', '2026-02-14')).toBe('end-unknown')
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
  expect(chairOn(dataset, { date: '2002-10-06' })).toMatchObject({ candidates: [], whyNone: 'not-founded' })
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

describe('the edges of terms', () => {
  const term = (days: string) => `state: state/a\nof: ${of}\n${days}\n`
  const on = (date: string, files: Record<string, string>) => {
    const dataset = datasetOf({
      'states/a.yaml': 'name: A\n',
      ...Object.fromEntries(Object.entries(files).map(([key, days]) => [`chairmanships/${key}.yaml`, term(days)])),
    })
    const { chair, candidates } = chairOn(dataset, { date, of })
    const told = candidates.map(({ chairmanship, certainty, why }) =>
      [chairmanship.replace('chairmanship/', ''), certainty, why].join(' '),
    )
    return { chair: chair?.chairmanship.replace('chairmanship/', '') ?? null, told }
  }

  test('two terms overlap on the day one begins and on the day one ends: a handover is both in one', () => {
    const terms = { a: 'start: "2019-01-01"\nend: "2020-06-30"', b: 'start: "2020-01-01"\nend: "2020-12-31"' }
    const both = ['a possible overlap', 'b possible overlap']
    expect(on('2019-12-31', terms).told).toEqual(['a yes dates'])
    expect(on('2020-01-01', terms).told).toEqual(both)
    expect(on('2020-06-30', terms).told).toEqual(both)
    expect(on('2020-07-01', terms).told).toEqual(['b yes dates'])
  })
  test('beside a term that surely holds the day, one that only may stays as it was', () => {
    const terms = {
      a: 'start: "2019-01-01"\nend: "2020-06-30"',
      b: 'start: "2020-01-01"\nend: "2020-12-31"',
      c: 'start: "2020-03"\nend: "2020-12-31"',
    }
    expect(on('2020-03-05', terms).told).toEqual(['a possible overlap', 'b possible overlap', 'c possible open-dates'])
    expect(on('2019-12-31', terms)).toEqual({ chair: 'a', told: ['a yes dates'] })
  })
  test('whoever takes the chair on a known day holds it on that day, whenever the term ends', () => {
    expect(on('2020-02-02', { a: 'start: "2020-02-02"' })).toEqual({ chair: 'a', told: ['a yes dates'] })
    expect(on('2020-02-03', { a: 'start: "2020-02-02"' })).toEqual({ chair: 'a', told: ['a possible open-dates'] })
    expect(on('2020-02-01', { a: 'start: "2020-02"' }).told).toEqual(['a possible open-dates'])
    expect(on('2020-02-29', { a: 'start: "2020-02"' }).told).toEqual(['a possible open-dates'])
  })
  test('the only term that may hold a day is the chair from the day on which it has surely begun', () => {
    expect(on('2020-02-28', { a: 'start: "2020-02"' }).chair).toBeNull()
    expect(on('2020-02-29', { a: 'start: "2020-02"' }).chair).toBe('a')
  })
  test('of two terms that may hold a day none is the chair', () => {
    const terms = { a: 'start: "2020-01"', b: 'start: "2020-01"' }
    expect(on('2020-03-01', terms)).toEqual({ chair: null, told: ['a possible open-dates', 'b possible open-dates'] })
  })
  test('a term without a known end ends when another has surely begun, not the day before', () => {
    const terms = { a: 'start: "2019-01-01"', b: 'start: "2020-02"\nend: "2020-12-31"' }
    expect(on('2020-02-28', terms).told).toEqual(['a possible open-dates', 'b possible open-dates'])
    expect(on('2020-02-29', terms).told).toEqual(['b yes dates'])
  })
  test('a term that runs on, or has its end, is not ended by another', () => {
    const other = 'start: "2020-02-02"\nend: "2020-12-31"'
    expect(on('2020-03-01', { a: 'start: "2019-01-01"\nend: ".."', b: other }).told).toHaveLength(2)
    expect(on('2020-03-01', { a: 'start: "2019-01-01"\nend: "2021"', b: other }).told).toHaveLength(2)
  })
  test('a term without a known start began after any that begins before its end, on no day before that', () => {
    const terms = { a: 'end: "2006-06-01"', b: 'start: "2005-01-01"\nend: "2005-06-30"' }
    expect(on('2004-12-31', terms).told).toEqual([])
    expect(on('2005-01-01', terms).told).toEqual(['a possible open-dates', 'b yes dates'])
    expect(on('2006-06-01', terms).told).toEqual(['a possible open-dates'])
    expect(on('2006-06-02', terms).told).toEqual([])
  })
  test('one that begins on the day another ends does not put off when that one began', () => {
    const terms = { a: 'end: "2006-06-01"', b: 'start: "2006-06-01"\nend: "2007-01-01"' }
    expect(on('2004-12-31', terms).told).toEqual(['a possible open-dates'])
  })
  test('nobody was in the chair of a body before it was established', () => {
    const dataset = datasetOf({
      'states/a.yaml': 'name: A\n',
      'bodies/council.yaml': 'name: Council\nestablished: "2002-10-07"\n',
      'chairmanships/a.yaml': 'state: state/a\nof: body/council\nend: "2006-06"\n',
    })
    const count = (date: string) => chairOn(dataset, { date, of: 'body/council' }).candidates.length
    expect([count('2002-10-06'), count('2002-10-07')]).toEqual([0, 1])
  })
  test('a term of one organization says nothing of another', () => {
    const dataset = datasetOf({
      'states/a.yaml': 'name: A\n',
      'chairmanships/a.yaml': 'state: state/a\nof: organization/other\nstart: "2020-01-01"\nend: "2020-12-31"\n',
    })
    expect(chairOn(dataset, { date: '2020-05-01', of }).candidates).toEqual([])
  })
})
