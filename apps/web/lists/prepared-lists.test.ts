import { type Id, recordsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { resultTable } from '@csto-record/formats'
import { engineOf, filtersOf } from '@csto-record/queries'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { preparedLists } from './prepared-lists.ts'
import { textOf } from './rows.ts'
import { inForm } from './taken.ts'

const lists = preparedLists(dataset)
const idsIn = (key: string): readonly Id[] => {
  const taken = lists.find((list) => list.key === key)?.taken(dataset)
  return taken?.of === 'records' ? taken.records.map(({ id }) => id) : []
}

test('no two lists have one file, and none has an address that needs escaping', () => {
  const keys = lists.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
})

test.each(['event', 'document', 'source'] as const)('each %s stands in the list of one year', (type) => {
  const years = lists.filter(({ key }) => key.startsWith(`${type}s-`)).flatMap(({ key }) => idsIn(key))
  expect(years.toSorted()).toEqual(
    recordsOf(dataset, type)
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('the rows of a year are those that the API gives for it, unless the list says that the API has more', () => {
  const other: string[] = []
  for (const { key, api, apiHasMore, taken } of lists) {
    const year = new URL(api, 'http://x').searchParams.get('year')
    if (apiHasMore || year === null) continue
    const rows = taken(dataset)
    if (rows.of !== 'records') continue
    const filter = filtersOf(rows.type).find(({ name }) => name === 'year')
    const where = filter?.conditions(filter.schema.parse([Number(year)])) ?? []
    const limit = Number.MAX_SAFE_INTEGER
    const page = engineOf(dataset, rows.type).select({ where, order: [], limit, after: null, facets: [] })
    const here = rows.records.map(({ id }) => id).toSorted()
    const there = page.rows.map(({ id }) => id).toSorted()
    if (here.join() !== there.join()) other.push(`${key}: ${here.length} here, ${there.length} there`)
  }
  expect(other).toEqual([])
})

test('every list is a table with a line for each of its rows', () => {
  for (const { key, taken } of lists) {
    // Of lists that are many and alike, one stands for all.
    if (/^activity-of-|-(?:19|200|201)\d/.test(key) && key !== 'activity-of-states-serbia') continue
    const rows = taken(dataset)
    if (rows.of === 'records' && rows.records.length > 200) continue
    const table: readonly Record<string, string>[] = parse(textOf('csv', dataset, rows), { columns: true })
    const { items, result } = JSON.parse(textOf('json', dataset, rows))
    const listed = items ?? (rows.of === 'result' && resultTable(rows.query.info.result)?.rowsOf(result))
    expect(`${key}: ${table.length}`).toBe(`${key}: ${listed.length}`)
  }
})

test('the address of a list in another form keeps what it asks for', () => {
  expect(inForm('/v1/events?year=2024', 'csv')).toBe('/v1/events.csv?year=2024')
  expect(inForm('/v1/events', 'csv')).toBe('/v1/events.csv')
})
