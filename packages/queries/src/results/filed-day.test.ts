import { type Id, recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { filedDay } from './filed-day.ts'

const filed = (id: string, files: Readonly<Record<string, string>>) => {
  const dataset = datasetOf({
    'events/e.yaml':
      'name: E\nkind: session\nstart: "2019-04-10"\nremarks:\n  r: { speaker: state/a, summary: So }\n  later: { speaker: state/a, summary: So, on: "2020" }\n',
    'events/undated.yaml': 'name: U\nkind: session\nend: "2021"\n',
    ...files,
  })
  const record = recordById(dataset, id as Id)
  const day = record === undefined ? undefined : filedDay(dataset, record)
  return day === null || day === undefined ? day : [day.day.edtf, day.of, day.field]
}
const document = (fields: string) => ({ 'documents/d.yaml': `name: D\nkind: decision\n${fields}` })

test('an event is filed under its first day, or else its last', () => {
  expect(filed('event/e', {})).toEqual(['2019-04-10', 'event/e', 'start'])
  expect(filed('event/undated', {})).toEqual(['2021', 'event/undated', 'end'])
})
test('a document is filed under its own act, or else the event it comes from', () => {
  expect(filed('document/d', document('adopted: "2018"\nevent: event/e\n'))?.slice(0, 2)).toEqual([
    '2018',
    'document/d',
  ])
  expect(filed('document/d', document('adopted: not-yet\nevent: event/e\n'))).toEqual([
    '2019-04-10',
    'event/e',
    'start',
  ])
  expect(filed('document/d', document('event: event/none\n'))).toBeNull()
  expect(filed('document/d', document(''))).toBeNull()
})
test('a remark is filed under its own day, or else that of the event in whose file it stands', () => {
  expect(filed('remark/e/r', {})).toEqual(['2019-04-10', 'event/e', 'start'])
  expect(filed('remark/e/later', {})?.[0]).toBe('2020')
})
test('a promise is filed under the day it was declared, or the event, and never under its term', () => {
  const term = (fields: string) => ({
    'chairmanships/t.yaml': `state: state/a\nof: organization/o\nstart: "2017"\ncommitments:\n  c: { summary: C, ${fields} }\n`,
  })
  expect(filed('commitment/t/c', term('declaredOn: "2016"'))?.[0]).toBe('2016')
  expect(filed('commitment/t/c', term('declaredAt: event/e'))).toEqual(['2019-04-10', 'event/e', 'start'])
  expect(filed('commitment/t/c', term('order: 1'))).toBeNull()
})
test('an office is filed under its start, or else the first of the days attested', () => {
  const person = (fields: string) => ({
    'persons/p.yaml': `name: P\ntenures:\n  t: { office: Chair, of: state/a, ${fields} }\n`,
  })
  expect(filed('tenure/p/t', person('start: "2010", attested: ["2009"]'))?.[0]).toBe('2010')
  expect(filed('tenure/p/t', person('attested: ["2012", "2009-05"]'))?.[0]).toBe('2009-05')
})
