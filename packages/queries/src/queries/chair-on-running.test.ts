import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { chairOn } from './chair-on.ts'

const of = 'organization/csto'
const running = (regime = 'session-to-session') =>
  datasetOf(
    {
      'states/a.yaml': 'name: A\n',
      'organizations/csto.yaml': 'name: Pact\nkind: subject\n',
      'chairmanships/a.yaml': `state: state/a\nof: ${of}\nstart: "2026-01-01"\nend: ".."\nregime: ${regime}\n`,
    },
    { asOf: '2026-02-13' },
  )

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
