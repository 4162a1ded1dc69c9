import { asDay } from '@csto-record/domain'
import { describe, expect, test } from 'vitest'
import { smallTable } from '../testing/small-table.ts'
import { arrayEngine } from './array-engine.ts'
import { codedEngine } from './coded-engine.ts'
import { writeCursor } from './cursor.ts'
import type { Condition, Order, Selection, Value } from './selection.ts'

const selection: Selection = { where: [], order: [], limit: 10, after: null, facets: [] }

describe.each([
  ['the plain engine', arrayEngine(smallTable)],
  ['the coded engine', codedEngine(smallTable)],
])('in %s', (_name, engine) => {
  const meet = (...where: Condition[]) => engine.select({ ...selection, where }).rows.map(({ id }) => id)
  const inOrder = (...order: Order[]) => engine.select({ ...selection, order }).rows.map(({ id }) => id)

  test.each<[Value | null, Value | null, string[]]>([
    [9, 9, ['c', 'd']],
    [9.5, 10, ['a']],
    [null, 9.5, ['c', 'd']],
    [10, null, ['a']],
    [10.5, null, []],
    [10, 9, []],
    [null, null, ['a', 'c', 'd']],
  ])('numbers from %s to %s, both ends included, never hold what is unknown', (from, to, expected) => {
    expect(meet({ column: 'number', from, to })).toEqual(expected)
  })

  test.each<[string | null, string | null, string[]]>([
    [null, '2020-01-09', ['c']],
    [null, '2020-01-10', ['a', 'c']],
    [null, '2020-01-14', ['a', 'c']],
    [null, '2020-01-15', ['a', 'b', 'c']],
    ['2020-01-15', null, ['a', 'b', 'c']],
    ['2020-01-16', null, ['a', 'b']],
    ['2020-01-20', null, ['a', 'b']],
    ['2020-01-21', null, ['b']],
    ['9999-12-31', null, ['b']],
    [null, '0001-01-01', ['c']],
    ['2020-01-15', '2020-01-15', ['a', 'b', 'c']],
    [null, null, ['a', 'b', 'c']],
  ])(
    'what may touch the days from %s to %s has a span, and an end that is open reaches any day',
    (from, to, expected) => {
      expect(meet({ touches: [asDay(from), asDay(to)] })).toEqual(expected)
    },
  )

  test('values are asked for one by one, or whether there is any', () => {
    expect(meet({ column: 'tags', in: ['y'] })).toEqual(['b'])
    expect(meet({ column: 'tags', in: ['x', 'z'] })).toEqual(['a', 'b'])
    expect(meet({ column: 'tags', in: [] })).toEqual([])
    expect(meet({ column: 'tags', known: false })).toEqual(['c'])
    expect(meet({ column: 'number', known: true })).toEqual(['a', 'c', 'd'])
    expect(meet({ not: { column: 'number', in: [9] } })).toEqual(['a', 'b'])
    expect(meet({ words: 'c a' }, { column: 'tags', known: true })).toEqual(['a'])
  })

  test('the id ends every order, and what stands after it in one is nothing', () => {
    expect(inOrder({ column: 'number', descending: false })).toEqual(['c', 'd', 'a', 'b'])
    expect(inOrder({ column: 'number', descending: true })).toEqual(['a', 'c', 'd', 'b'])
    expect(inOrder({ column: 'number', descending: true }, { column: 'id', descending: true })).toEqual([
      'a',
      'd',
      'c',
      'b',
    ])
    expect(inOrder({ column: 'id', descending: true }, { column: 'number', descending: false })).toEqual([
      'd',
      'c',
      'b',
      'a',
    ])
  })

  test('a value that a record has twice counts once, and values stand in order of their characters', () => {
    expect(engine.select({ ...selection, facets: ['tags', 'number'] }).facets).toEqual({
      tags: {
        counts: [
          { value: 'x', count: 2 },
          { value: 'y', count: 1 },
          { value: '￿', count: 1 },
          { value: '😀', count: 1 },
        ],
        unknown: 1,
      },
      number: {
        counts: [
          { value: 9, count: 2 },
          { value: 10, count: 1 },
        ],
        unknown: 1,
      },
    })
  })

  test('a page says what comes before and after it', () => {
    const pages = [engine.select({ ...selection, limit: 1 })]
    for (let next = pages[0]?.next; next != null; next = pages.at(-1)?.next)
      pages.push(engine.select({ ...selection, limit: 1, after: next }))
    expect(pages.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['a'], ['b'], ['c'], ['d']])
    expect(pages.map(({ previous }) => previous)).toEqual([
      null,
      { after: null },
      { after: pages[0]?.next },
      { after: pages[1]?.next },
    ])
    const beyond = engine.select({ ...selection, limit: 2, after: writeCursor([], ['z']) })
    expect(beyond).toMatchObject({ total: 4, rows: [], next: null, previous: { after: pages[1]?.next } })
  })

  test('a selection that does not fit is refused with everything that is wrong with it', () => {
    expect(() => engine.select({ ...selection, where: [{ column: 'place', in: ['x'] }], limit: 0 })).toThrow(
      'this selection cannot be answered: where: there is no column "place"; expected one of the columns id, number, tags; limit: is not a length; expected a whole number from 1',
    )
  })
})
