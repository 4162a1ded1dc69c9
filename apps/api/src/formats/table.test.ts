import { membersOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { columnsOf, type Fields, writeTable } from '@csto-record/formats'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { exampleApp } from '../testing.ts'

const date = z.strictObject({ edtf: z.string(), earliest: z.string().nullable() })
const Row = z.strictObject({
  name: z.string(),
  on: date.nullable(),
  chair: z.strictObject({ who: z.string(), since: date.nullable() }).nullable(),
  tags: z.array(z.string()),
  entries: z.array(z.strictObject({ key: z.string(), value: z.number() })),
  certain: z.boolean().nullable(),
})
const written = (rows: readonly Fields[]) => [...writeTable(columnsOf(membersOf(Row)), rows)].join('')
const empty = { name: '', on: null, chair: null, tags: [], entries: [], certain: null }

test('the columns of a table do not depend on its rows', () => {
  const header = 'name,on,chair.who,chair.since,tags,entries,certain\r\n'
  expect(written([])).toBe(header)
  expect(written([empty])).toBe(`${header},,,,,,\r\n`)
})

test('dates are EDTF, entries of lists are named and joined, members of objects have columns', () => {
  const row = {
    name: 'x',
    on: { edtf: '2019-05', earliest: '2019-05-01' },
    chair: { who: 'person/a', since: { edtf: '2018', earliest: null } },
    tags: ['a', 'b'],
    entries: [
      { key: 'k', value: 1 },
      { key: 'l', value: 2 },
    ],
    certain: false,
  }
  expect(written([row]).split('\r\n')[1]).toBe('x,2019-05,person/a,2018,a; b,k; l,false')
})

test('what would break a line or a cell is quoted', () => {
  expect(written([{ ...empty, name: 'a "b", c\nd' }]).split('\r\n')[1]).toBe('"a ""b"", c\nd",,,,,,')
})

test('a text that a spreadsheet would run begins with an apostrophe, a number does not', () => {
  for (const name of ['=1+1', '+7', '-x', '@sum', '\ttab', '\rreturn']) {
    const [, [cell] = []] = parse(written([{ ...empty, name }]), { record_delimiter: '\r\n' })
    expect(cell).toBe(`'${name}`)
  }
  const [, [safe] = []] = parse(written([{ ...empty, name: 'a=b' }]))
  expect(safe).toBe('a=b')
  const numbers = z.strictObject({ longitude: z.number() })
  expect([...writeTable(columnsOf(membersOf(numbers)), [{ longitude: -71.5 }])].join('')).toBe('longitude\r\n-71.5\r\n')
})

test('a long table comes in pieces that together are the whole, with one header', () => {
  const rows = Array.from({ length: 250 }, (_, place) => ({ ...empty, name: `row ${place}` }))
  const pieces = [...writeTable(columnsOf(membersOf(Row)), rows)]
  expect(pieces).toHaveLength(4)
  const read: string[][] = parse(pieces.join(''))
  expect(read.map(([name]) => name)).toEqual(['name', ...rows.map(({ name }) => name)])
})

test('every list is read back by another library with a line for each record, and its id', async () => {
  const app = exampleApp({}, dataset)
  for (const [plural, records] of Object.entries({ events: dataset.events, sources: dataset.sources })) {
    const read: Record<string, string>[] = parse(await (await app.request(`/v1/${plural}.csv`)).text(), {
      columns: true,
    })
    expect(read.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  }
})

test('a list of records comes as a table with their sources', async () => {
  const text = await (await exampleApp().request('/v1/remarks.csv')).text()
  const [header = '', line = ''] = text.split('\r\n')
  const cells = Object.fromEntries(header.split(',').map((name, position) => [name, line.split(',')[position]]))
  expect(cells).toMatchObject({
    id: 'remark/2019-05-02-session/on-peace',
    event: 'event/2019-05-02-session',
    speaker: 'person/jane-example',
    evidence: 'source/example',
  })
})
