import { type AnyRecord, allRecords, asDay, type RecordType, recordById, recordTypes } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { spanOf } from './columns/span-of.ts'
import { columnsOf, engineOf, recordTable } from './record-table.ts'
import type { Condition } from './selection.ts'

const ids = (type: RecordType, ...where: Condition[]) =>
  engineOf(example, type)
    .select({ where, order: [], limit: 99, after: null, facets: [] })
    .rows.map(({ id }) => id.slice(type.length + 1))
const valuesOf = (type: RecordType, id: string, column: string) => {
  const { records, columns } = recordTable(example, type)
  return columns.get(column)?.values(records.find((record) => record.id === `${type}/${id}`) as AnyRecord)
}

test.each(recordTypes)('every column of a %s has a name of its own, and says what it holds', (type) => {
  const columns = columnsOf(type)
  const names = [...columns.values()].map(({ name }) => name)
  expect(names).toEqual([...columns.keys()])
  expect(names).toEqual(expect.arrayContaining(['id', 'caption', 'mentions']))
  for (const { description, kind, choices, types } of columns.values()) {
    expect(description).not.toBe('')
    expect(choices.length > 0).toBe(kind === 'choice')
    expect(types.length > 0).toBe(kind === 'id')
  }
})
test('what stands deep in a record is asked for by its path', () => {
  expect(ids('event', { column: 'series.number', in: [3] })).toEqual(['2019-04-session-3'])
  expect(ids('event', { column: 'participants.roles', in: ['absent'] })).toEqual(['2019-04-session-3'])
  expect(ids('event', { column: 'figures.value', from: 600, to: null })).toEqual(['2019-09-games'])
  expect(ids('event', { column: 'end', in: ['..'] })).toEqual(['2020-01-watch'])
  expect(ids('tenure', { column: 'attested.first', in: ['2021-01-01'] })).toEqual(['stan-secretary/general'])
  expect(ids('tenure', { column: 'attested.last', in: ['2021-01-31'] })).toEqual(['stan-secretary/general'])
  expect(ids('membership', { column: 'suspensions.start.first', known: true })).toEqual(['yonder/csto'])
})
test('what follows from a record is asked for like what it holds', () => {
  expect(ids('event', { column: 'status', in: ['under-way'] })).toEqual(['2020-01-watch'])
  expect(ids('event', { column: 'status', known: false })).toEqual([])
  expect(ids('event', { column: 'year', from: 2020, to: 2022 })).toEqual(['2020-01-watch', '2022-conference'])
  expect(ids('event', { column: 'sources', in: ['source/leaflet'] })).toEqual(['undated-training'])
  expect(ids('event', { column: 'mentions', in: ['document/customs-list'] })).toEqual(['2019-04-session-3'])
  expect(ids('remark', { column: 'mentions', in: ['event/2019-04-session-3'] })).toEqual(['2019-04-session-3/road'])
  expect(ids('event', { words: 'games' })).toContain('2019-09-games')
  expect(valuesOf('membership', 'yonder/csto', 'caption')).toEqual(['yonder in example pact'])
})
test('mentions are what a record is about, not where its statements come from', () => {
  expect(valuesOf('event', '2019-04-session-3', 'mentions')).not.toContain('organization/csto')
  expect(valuesOf('event', '2019-04-session-3', 'mentions')).toContain('person/jarkyn-jeenov')
})
test('a span has its first and last known day, runs where it runs, and is none without any day', () => {
  const span = (id: Parameters<typeof recordById>[1]) => spanOf(recordById(example, id) as AnyRecord)
  expect(span('event/2019-09-games')).toEqual({ first: '2019-09-01', last: '2019-09-30', goesOn: 'no' })
  expect(span('event/2020-01-watch')).toEqual({ first: '2020-01-05', last: null, goesOn: 'still' })
  expect(span('event/undated-training')).toBeNull()
  expect(span('membership/yonder/csto')).toEqual({ first: '2000-01-01', last: null, goesOn: 'still' })
  expect(span('membership/zembla/csto')).toEqual({ first: '2000-01-01', last: '2010-06-30', goesOn: 'no' })
  expect(span('membership/xanadu/csto')).toEqual({ first: '2005-01-01', last: null, goesOn: 'possible' })
  expect(span('tenure/stan-secretary/general')).toEqual({ first: '2019-04-10', last: null, goesOn: 'possible' })
})
test.each<[string, string, readonly [string | null, string]]>([
  ['organizations/pact', 'name: Pact\nkind: subject\nfounded: "2001-02-03"\n', [null, 'possible']],
  ['bodies/council', 'name: Council\nestablished: "2001-02-03"\n', [null, 'possible']],
  ['bodies/council', 'name: Council\nestablished: "2001-02-03"\ndissolved: ".."\n', [null, 'still']],
  ['bodies/council', 'name: Council\nestablished: "2001-02-03"\ndissolved: "2004"\n', ['2004-12-31', 'no']],
  ['bodies/council', 'name: Council\nestablished: "2001-02-03"\ndissolved: "XXXX-12-20"\n', [null, 'possible']],
  ['forces/brigade', 'name: Brigade\nestablished: "2001-02-03"\n', [null, 'possible']],
  ['events/2001-02-03-meeting', 'name: Meeting\nkind: meeting\nstart: "2001-02-03"\n', ['2001-02-03', 'no']],
  ['documents/list', 'name: List\nkind: list\nadopted: "2001-02-03"\n', ['2001-02-03', 'no']],
])('what %s is after the last day known of it follows from its type: %j', (path, text, [last, goesOn]) => {
  const [record] = allRecords(datasetOf({ [`${path}.yaml`]: text }))
  expect(spanOf(record as AnyRecord)).toEqual({ first: '2001-02-03', last, goesOn })
})
test.each<[string, string, readonly [string | null, string]]>([
  ['calendar-year', '', ['2001-12-31', 'no']],
  ['calendar-year', '..', ['2001-12-31', 'no']],
  ['calendar-year', '2001-06-30', ['2001-06-30', 'no']],
  ['session-to-session', '', [null, 'possible']],
  ['session-to-session', '..', [null, 'still']],
])('a term in the chair from %s that ends “%s”', (regime, end, [last, goesOn]) => {
  const days = `start: "2001-02-03"\nregime: ${regime}\n${end === '' ? '' : `end: "${end}"\n`}`
  const path = 'chairmanships/xanadu-2001.yaml'
  const [record] = allRecords(datasetOf({ [path]: `state: state/xanadu\nof: organization/pact\n${days}` }))
  expect(spanOf(record as AnyRecord)).toEqual({ first: '2001-02-03', last, goesOn })
})
test('whether something goes on is asked for where its type may', () => {
  expect(ids('membership', { column: 'goesOn', in: ['still'] })).toEqual(['yonder/csto'])
  expect(ids('membership', { column: 'goesOn', in: ['possible'] })).toEqual(['xanadu/csto'])
  expect([columnsOf('force').has('goesOn'), columnsOf('event').has('goesOn')]).toEqual([true, false])
})
test.each([
  ['2010-06-30', ['xanadu/csto', 'yonder/csto', 'zembla/csto']],
  ['2010-07-01', ['xanadu/csto', 'yonder/csto']],
])('memberships that may reach to %s', (day, expected) => {
  expect(ids('membership', { touches: [asDay(day), null] })).toEqual(expected)
})
test.each([
  ['2019-08-31', []],
  ['2019-09-01', ['2019-09-games']],
])('an exercise of September 2019 may have begun by %s', (day, expected) => {
  expect(ids('event', { column: 'kind', in: ['exercise'] }, { touches: [null, asDay(day)] })).toEqual(expected)
})
