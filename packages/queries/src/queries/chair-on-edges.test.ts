import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { chairOn } from './chair-on.ts'

const of = 'organization/csto'

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
