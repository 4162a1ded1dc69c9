import { allRecords, recordTypes } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import { count, valuesIn } from '../testing/values.ts'
import { tables } from './index.ts'
import { statementTables } from './statements.ts'
import type { Table } from './table.ts'

const named = (name: string): Table => {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}
const rowsOf = (name: string) => {
  const table = named(name)
  return [...table.rows(dataset)].map((row) =>
    Object.fromEntries(table.columns.map((column, place) => [column.name, row[place] ?? null])),
  )
}

describe('the tables', () => {
  test('hold every value of every record as often as it stands there, and nothing else', () => {
    const apart = [
      'dataset',
      'vocabulary',
      'redirects',
      'records',
      'texts',
      'spans',
      ...statementTables.map(({ name }) => name),
    ]
    const held = new Map<string, Map<string, number>>()
    for (const table of tables.filter(({ name }) => !apart.includes(name))) {
      const owned = table.columns.map(({ name, about }, place) => {
        const isDay = /_(earliest|latest)$/.test(name) && about.includes('may mean')
        const isKey = table.key.includes(name) && name !== 'id'
        return !isDay && !isKey ? place : -1
      })
      for (const row of table.rows(dataset)) {
        const counts = held.get(String(row[0])) ?? new Map<string, number>()
        held.set(String(row[0]), counts)
        for (const place of owned) if (row[place] != null) count(String(row[place]), counts)
      }
    }
    for (const { type: _, disputes, ...record } of allRecords(dataset)) {
      // The value of a dispute is written as the field would be: text as it is, anything else as JSON.
      const written = disputes.map(({ value, ...dispute }) => ({
        ...dispute,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }))
      expect([record.id, held.get(record.id)]).toEqual([record.id, valuesIn({ ...record, disputes: written })])
    }
  })

  test('have names and columns of their own, and a key that no two rows share', () => {
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
    for (const { name, columns, key, rows } of tables) {
      const names = columns.map((column) => column.name)
      expect([name, new Set(names).size]).toEqual([name, names.length])
      const places = key.map((column) => names.indexOf(column))
      const all = [...rows(dataset)]
      const keys = new Set(all.map((row) => JSON.stringify(places.map((place) => row[place]))))
      expect([name, keys.size]).toEqual([name, all.length])
    }
  })

  test('give each cell a value that its column takes', () => {
    const fits = {
      text: (cell: unknown) => typeof cell === 'string',
      day: (cell: unknown) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell),
      integer: Number.isInteger,
      real: Number.isFinite,
      boolean: (cell: unknown) => typeof cell === 'boolean',
    }
    const wrong = tables.flatMap(({ name, columns, rows }) =>
      [...rows(dataset)].flatMap((row) =>
        columns.flatMap(({ name: column, type, nullable, choices }, place) => {
          const cell = row[place]
          if (cell === null) return nullable ? [] : [`${name}.${column} is null`]
          const chosen = choices.length === 0 || choices.includes(String(cell))
          return fits[type](cell) && chosen ? [] : [`${name}.${column}: ${String(cell)}`]
        }),
      ),
    )
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('say of every column what it means', () => {
    expect(tables.flatMap(({ columns }) => columns.filter(({ about }) => about.trim() === ''))).toEqual([])
    for (const type of recordTypes) expect(named('records').columns[1]?.choices).toContain(type)
  })
})

test('a list stands in a table of its own, in its order, and so does a list inside its entries', () => {
  const participants = rowsOf('events_participants').filter(({ event }) => event === 'event/2024-11-28-csc-astana')
  expect(participants.map(({ position }) => position)).toEqual(participants.map((_, place) => place + 1))
  expect(participants.map(({ who }) => who)).toContain('person/alexander-lukashenko')
  const roles = rowsOf('events_participants_roles').filter(({ event }) => event === 'event/2024-11-28-csc-astana')
  expect(new Set(roles.map((row) => row['participants_position'])).size).toBe(participants.length)
})

test('a statement is there once for itself, and once for each place in a source that it rests on', () => {
  const [own] = rowsOf('statements').filter(({ statement }) => statement === 'event/2024-11-28-csc-astana/start')
  expect(own).toMatchObject({ field: 'start', key: null, value_kind: 'date' })
  expect(own?.['value']).toMatch(/^2024-11-2\d$/)
  const grounds = rowsOf('statements_evidence').filter(({ statement }) => statement === own?.['statement'])
  expect(grounds.length).toBeGreaterThan(0)
  expect(grounds.map(({ position }) => position)).toEqual(grounds.map((_, place) => place + 1))
  for (const { phrase } of grounds) expect(String(phrase).split(/\s+/).length).toBeLessThanOrEqual(8)
})

test('a span tells what is sure from what is possible, as chairs and sessions are asked for on a day', () => {
  const text = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null)
  const spans = rowsOf('spans').map((row) => ({
    record: String(row['record']),
    possible_from: text(row['possible_from']),
    sure_from: text(row['sure_from']),
    sure_to: text(row['sure_to']),
    possible_to: text(row['possible_to']),
  }))
  const on = (day: string, sure: boolean) =>
    spans.filter(({ possible_from, sure_from, sure_to, possible_to }) =>
      sure
        ? sure_from !== null && sure_to !== null && sure_from <= day && day <= sure_to
        : (possible_from === null || possible_from <= day) && (possible_to === null || day <= possible_to),
    )
  const chairs = (day: string, sure: boolean) =>
    on(day, sure)
      .map(({ record }) => record)
      .filter((id) => id.startsWith('chairmanship/'))
  expect(chairs('2019-06-01', true)).toEqual(['chairmanship/kyrgyzstan-2019'])
  expect(chairs('2019-06-01', false)).toContain('chairmanship/kyrgyzstan-2019')
  // The whole is at least what is sure of it.
  for (const { possible_from, sure_from, sure_to, possible_to } of spans) {
    if (sure_from === null || sure_to === null) continue
    expect([possible_from === null || possible_from <= sure_from, sure_from <= sure_to]).toEqual([true, true])
    expect(possible_to === null || sure_to <= possible_to).toBe(true)
  }
})
