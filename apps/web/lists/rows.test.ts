import { dataset } from '@csto-record/domain/dataset'
import { datasetOf } from '@csto-record/domain/testing'
import { queries, timeline } from '@csto-record/queries'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { chosenAs } from './chosen-rows.ts'
import { resultAs, textOf, wholeResult } from './rows.ts'

const checkedOf = (params: object) => {
  const checked = timeline.check(params)
  if (!checked.ok) throw new Error('the parameters are as they should be')
  return checked.params
}

test('what a query answers page by page is put together, each row once, with none to come', () => {
  const whole = Object(wholeResult(dataset, timeline, checkedOf({ order: 'newest-first', limit: 7 })))
  const ids = whole.events.map(({ id }: { id: string }) => id)
  expect(ids).toHaveLength(whole.total)
  expect(new Set(ids).size).toBe(ids.length)
  expect(whole.next).toBeNull()
  expect(ids.length).toBeGreaterThan(500)
})

test('the rows that a filter leaves are those that stand in the file, in their order', () => {
  const checked = checkedOf({ kind: 'session', state: 'state/armenia', tie: 'hosted' })
  const result = wholeResult(dataset, timeline, checked)
  const rows: readonly Record<string, string>[] = parse(resultAs('csv', dataset, timeline, result), { columns: true })
  expect(rows.map(({ id }) => id)).toEqual(timeline.run(dataset, { ...checked, limit: 500 }).events.map(({ id }) => id))
  expect(rows.length).toBeGreaterThan(1)
})

const small = datasetOf({
  'places/a.yaml': 'name: "=1+1"\nstate: state/xanadu\n',
  'places/b.yaml': 'name: B\nstate: state/xanadu\n',
})
const places = { of: 'records', type: 'place', records: small.places } as const

test('no cell of a table runs as a formula, and JSON keeps the text as it is', () => {
  const [first]: readonly Record<string, string>[] = parse(textOf('csv', small, places), { columns: true })
  expect(first?.['name']).toBe("'=1+1")
  expect(JSON.parse(textOf('json', small, places)).items[0].name).toBe('=1+1')
})

test('the rows chosen of a list of records are written as the list itself is', () => {
  const prepared = JSON.parse(textOf('json', small, places))
  const holds = { of: 'records', type: 'place' } as const
  const chosen = new Set(['place/b'])
  expect(chosenAs('csv', prepared, holds, chosen, [])).toBe(
    textOf('csv', small, { ...places, records: small.places.slice(1) }),
  )
  expect(JSON.parse(chosenAs('json', prepared, holds, chosen, []))).toMatchObject({
    total: 1,
    items: [{ id: 'place/b' }],
  })
})

test('the rows chosen of an answer are told by the member that is named', () => {
  const offices = queries.find(({ info }) => info.name === 'offices')
  if (offices === undefined) throw new Error('there is such a query')
  const prepared = JSON.parse(
    textOf('json', dataset, { of: 'result', query: offices, result: Object(offices(dataset, {})) }),
  )
  const holds = { of: 'result', query: 'offices', rowId: 'slug' } as const
  const text = chosenAs('csv', prepared, holds, new Set(['csto-secretary-general']), queries)
  const rows: readonly Record<string, string>[] = parse(text, { columns: true })
  expect(rows.map(({ slug }) => slug)).toEqual(['csto-secretary-general'])
  expect(() => chosenAs('csv', prepared, { ...holds, query: 'none' }, new Set(), queries)).toThrow(/no query none/)
})
