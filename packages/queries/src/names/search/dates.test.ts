import { asDay, type Id, recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { dateTerms } from './dates.ts'

const termsOf = (id: string, files: Readonly<Record<string, string>>) => {
  const dataset = datasetOf({ 'states/a.yaml': 'name: A\n', ...files }, { asOf: asDay('2025-06-30') })
  const record = recordById(dataset, id as Id)
  return record === undefined ? null : dateTerms(dataset, record)
}
const event = (days: string) => termsOf('event/x', { 'events/x.yaml': `name: X\nkind: meeting\n${days}` })

test.each([
  ['a day', 'start: "2022-01-06"\n', ['y2022', 'm2022-01', 'mm01', 'd2022-01-06', 'dd01-06']],
  ['a month', 'start: "2022-01"\n', ['y2022', 'm2022-01', 'mm01']],
  ['a year', 'start: "2022"\n', ['y2022']],
  ['no day', '', []],
  ['a day without a year', 'start: "XXXX-01-06"\n', []],
  ['a span of years', 'start: "2020/2022"\n', ['y2020', 'y2021', 'y2022']],
])('%s is searched by its year, and by no more than it tells', (_, days, terms) => {
  expect(event(days)).toEqual(terms)
})
test('what lasts is searched by the years between its ends, and by each end', () => {
  expect(event('start: "2020-05-05"\nend: "2022-03"\n')).toEqual([
    'y2020',
    'm2020-05',
    'mm05',
    'd2020-05-05',
    'dd05-05',
    'y2022',
    'm2022-03',
    'mm03',
    'y2021',
  ])
})
test('what runs on is searched by every year through that of the record, a dozen at most after the first', () => {
  expect(event('start: "2023"\nend: ".."\n')).toEqual(['y2023', 'y2024', 'y2025'])
  const long = event('start: "1991"\nend: ".."\n') ?? []
  expect([long.length, long.at(-1)]).toEqual([13, 'y2003'])
})
test('an end before the start, or an unknown one, adds no years', () => {
  expect(event('start: "2022"\nend: "2020"\n')).toEqual(['y2022', 'y2020'])
  expect(event('end: "2020"\n')).toEqual(['y2020'])
})
test('days in lists count, days of evidence, questions and disputes do not', () => {
  const person = termsOf('tenure/p/t', {
    'persons/p.yaml': `name: P\ntenures:\n  t:\n    office: Chair\n    of: state/a\n    attested: ["2019-04", "2020"]\n`,
  })
  expect(person).toEqual(['y2019', 'm2019-04', 'mm04', 'y2020'])
  const dispute =
    'disputes:\n  - { field: start, value: "2018", reason: undecided, evidence: [{ source: source/s, phrase: x }] }\n'
  expect(event(`start: "2019"\n${dispute}`)).toEqual(['y2019'])
})
test('the day of a figure counts', () => {
  expect(event('figures: [{ key: troops, measure: troops, value: 5, on: "2021-05" }]\n')).toEqual([
    'y2021',
    'm2021-05',
    'mm05',
  ])
})
test('what has no day of its own has that of what it belongs to', () => {
  const files = (on: string) => ({
    'events/x.yaml': `name: X\nkind: meeting\nstart: "2019"\nremarks:\n  r:\n    speaker: state/a\n    summary: So.\n${on}`,
  })
  expect(termsOf('remark/x/r', files(''))).toEqual(['y2019'])
  expect(termsOf('remark/x/r', files('    on: "2020"\n'))).toEqual(['y2020'])
  const term = {
    'chairmanships/t.yaml': 'state: state/a\nof: organization/o\nstart: "2017"\ncommitments:\n  c:\n    summary: C.\n',
  }
  expect(termsOf('commitment/t/c', term)).toEqual(['y2017'])
})
