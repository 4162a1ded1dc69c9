import { type AnyRecord, recordsOf } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { engineOf } from '../record-table.ts'
import { knownColumn } from './known-column.ts'

const dataset = datasetOf({
  'events/a.yaml': 'name: A\nkind: meeting\nend: ".."\nparticipants: [{ who: state/a }]\n',
  'events/b.yaml': 'name: B\nkind: meeting\nplace: place/p\n',
  'states/a.yaml': 'name: A\n',
})
const column = knownColumn('event')
const known = (record: AnyRecord | undefined) => (record === undefined ? [] : column.valuesIn(dataset)(record))

test('what a record has a value for is known; an empty list and what no source tells are not', () => {
  const [a, b] = recordsOf(dataset, 'event')
  expect(known(a)).toEqual(expect.arrayContaining(['name', 'kind', 'end', 'participants']))
  for (const field of ['place', 'start', 'agenda', 'status', 'id', 'type']) expect(known(a)).not.toContain(field)
  expect(known(b)).toContain('place')
  expect(known(b)).not.toContain('participants')
})
test('the status is known where a source tells it', () => {
  const held = datasetOf({
    'events/a.yaml':
      'name: A\nkind: meeting\nevidence: [{ source: source/s, phrase: x, says: held, supports: [name] }]\n',
    'sources/s.yaml': 'publisher: P\ntitle: T\nurl: https://example.org/a\nlanguage: en\nkind: news\n',
  })
  expect(recordsOf(held, 'event').map((one) => column.valuesIn(held)(one).includes('status'))).toEqual([true])
  expect(column.choices).toContain('status')
  expect(knownColumn('topic').choices).not.toContain('status')
})
test('each of several known fields finds a record', () => {
  const found = (field: string) =>
    engineOf(dataset, 'event')
      .select({ where: [{ column: 'known', in: [field] }], order: [], limit: 9, after: null, facets: [] })
      .rows.map(({ id }) => id)
  expect([found('name'), found('participants'), found('place')]).toEqual([
    ['event/a', 'event/b'],
    ['event/a'],
    ['event/b'],
  ])
})
