import { allRecords, type RecordType, recordTypes, structureOf } from '@csto-record/domain'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { example } from '../testing/example.ts'
import { facetsOf, filtersOf } from './filters.ts'
import { problemsOf } from './problems.ts'
import { columnsOf, engineOf } from './record-table.ts'
import type { Condition } from './selection.ts'
import { orderOf, sortsOf } from './sorts.ts'

/** What lists take besides their filters. */
const others = ['ids', 'knownBy', 'facets', 'fields', 'expand', 'sort', 'limit', 'cursor']
const all = { where: [], order: [], limit: 1_000, after: null, facets: [] }
const found = (type: RecordType, where: readonly Condition[]) =>
  engineOf(example, type)
    .select({ ...all, where })
    .rows.map(({ id }) => id)
const asked = (type: RecordType, name: string, value: unknown) =>
  found(
    type,
    filtersOf(type)
      .find((filter) => filter.name === name)
      ?.conditions(value) ?? [],
  )

describe.each(recordTypes)('of records of type %s', (type) => {
  const filters = filtersOf(type)
  const names = filters.map(({ name }) => name)

  test('every filter has a name of its own, which no other parameter of a list has', () => {
    expect(new Set([...names, ...others]).size).toBe(names.length + others.length)
  })
  test('every filter for values has a contrary, and both ask for columns that there are', () => {
    for (const { name, column } of filters) {
      if (column === null) continue
      expect(columnsOf(type).has(column)).toBe(true)
      expect(names).toContain(`${name}!`)
    }
    for (const name of names.filter((one) => one.endsWith('!'))) expect(names).toContain(name.slice(0, -1))
  })
  test('whatever may be known or not can be asked for, and either it is or it is not', () => {
    const schema = filters.find(({ name }) => name === 'known')?.schema
    const { choices } = structureOf(schema ?? z.never())
    expect(choices).toContain('note')
    const ids = found(type, [])
    for (const name of choices) {
      const [yes, no] = [asked(type, 'known', [name]), asked(type, 'unknown', [name])]
      expect([...yes, ...no].toSorted()).toEqual(ids.toSorted())
      expect(yes.filter((id) => no.includes(id))).toEqual([])
    }
  })
  test('whatever a list can be counted by or ordered by, an engine answers', () => {
    const facets = [...facetsOf(type).values()]
    const order = sortsOf(type).flatMap((name) => orderOf(type, [name]))
    expect(problemsOf(columnsOf(type), { ...all, order, facets })).toEqual([])
  })
})

test('several contraries at once leave out what has any of them', () => {
  const kinds = new Set(allRecords(example).flatMap((record) => (record.type === 'event' ? [record.kind] : [])))
  const [one = 'session', other = 'meeting'] = [...kinds]
  const left = asked('event', 'kind!', [one, other])
  expect(left.toSorted()).toEqual(
    found('event', [])
      .filter((id) => example.events.some((event) => event.id === id && event.kind !== one && event.kind !== other))
      .toSorted(),
  )
})

test('all that is asked to be known has to be, and all that is asked not to be must not', () => {
  const both = asked('event', 'known', ['chair', 'place'])
  expect(both.toSorted()).toEqual(
    example.events
      .filter(({ chair, place }) => chair !== null && place !== null)
      .map(({ id }) => id)
      .toSorted(),
  )
  const neither = asked('event', 'unknown', ['chair', 'place'])
  expect(neither.toSorted()).toEqual(
    example.events
      .filter(({ chair, place }) => chair === null && place === null)
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('an order in one word that records of a type have nothing for is that of their ids', () => {
  expect(orderOf('topic', ['date'])).toEqual([])
  expect(orderOf('event', ['-date', 'name'])).toEqual([
    { column: 'firstDay', descending: true },
    { column: 'caption', descending: false },
  ])
})
