import { type Id, recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { dayOfRecord, spanOf } from './span-of.ts'

const dataset = (files: Readonly<Record<string, string>>) => datasetOf({ 'states/a.yaml': 'name: A\n', ...files })
const spanIn = (files: Readonly<Record<string, string>>, id: string) => {
  const record = recordById(dataset(files), id as Id)
  if (record === undefined) throw new Error(`${id} is in the files`)
  return spanOf(record)
}
const event = (days: string) => spanIn({ 'events/e.yaml': `name: E\nkind: meeting\n${days}` }, 'event/e')
const body = (days: string) => spanIn({ 'bodies/b.yaml': `name: B\n${days}` }, 'body/b')

test('an event stands from the first to the last day that it may have, and is over then', () => {
  expect(event('start: "2019-04"\nend: "2019-05-02"\n')).toEqual({
    first: '2019-04-01',
    last: '2019-05-02',
    goesOn: 'no',
  })
  expect(event('start: "2019"\n')).toEqual({ first: '2019-01-01', last: '2019-12-31', goesOn: 'no' })
  expect(event('end: "2019-05"\n')).toEqual({ first: '2019-05-01', last: '2019-05-31', goesOn: 'no' })
  expect(event('')).toBeNull()
})
test('what still runs has no last day, though no first one is known', () => {
  expect(event('start: "2019"\nend: ".."\n')).toEqual({ first: '2019-01-01', last: null, goesOn: 'still' })
  expect(event('end: ".."\n')).toEqual({ first: null, last: null, goesOn: 'still' })
})
test('a body goes on until a source tells its end', () => {
  expect(body('established: "2003"\n')).toEqual({ first: '2003-01-01', last: null, goesOn: 'possible' })
  expect(body('established: "2003"\ndissolved: "2010-05"\n')).toEqual({
    first: '2003-01-01',
    last: '2010-05-31',
    goesOn: 'no',
  })
  expect(body('dissolved: "XXXX-05-05"\nestablished: "2003"\n')?.goesOn).toBe('possible')
})
test('a document stands between the first and the last of its acts, whichever came first', () => {
  const acts = 'adopted: "2020-02-02"\nsigned: "2019-01-01"\n'
  expect(spanIn({ 'documents/d.yaml': `name: D\nkind: plan\n${acts}` }, 'document/d')).toMatchObject({
    first: '2019-01-01',
    last: '2020-02-02',
  })
})
test('a chair of a calendar year ends with the year, though no source tells', () => {
  const term = 'state: state/a\nof: organization/o\nregime: calendar-year\nstart: "2019-01-01"\n'
  const span = spanIn({ 'chairmanships/t.yaml': term }, 'chairmanship/t')
  expect(span).toEqual({ first: '2019-01-01', last: '2019-12-31', goesOn: 'no' })
})
test('the day of a record is its own first one, or that of the record in whose file it stands', () => {
  const made = dataset({
    'events/e.yaml':
      'name: E\nkind: meeting\nstart: "2019-04-10"\nremarks:\n  own: { speaker: state/a, summary: S, on: "2019-04-12" }\n  none: { speaker: state/a, summary: S }\n',
    'events/late.yaml': 'name: L\nkind: meeting\nend: "2020-01-05"\n',
    'events/undated.yaml': 'name: U\nkind: meeting\nremarks:\n  r: { speaker: state/a, summary: S }\n',
  })
  const dayOf = (id: string) => {
    const record = recordById(made, id as Id)
    return record === undefined ? undefined : dayOfRecord(made, record)
  }
  expect(['remark/e/own', 'remark/e/none', 'event/late', 'remark/undated/r', 'state/a'].map(dayOf)).toEqual([
    '2019-04-12',
    '2019-04-10',
    '2020-01-05',
    null,
    null,
  ])
})
