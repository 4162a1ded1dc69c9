import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexRows } from './indexed.ts'
import {
  type Condition,
  type Order,
  type Page,
  type Row,
  readCursor,
  type Selection,
  select,
  writeCursor,
} from './position.ts'

const letter = fc.constantFrom('a', 'b', 'c', 'd')
const maybe = fc.option(letter)
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.record({ day: maybe, kind: maybe, tags: fc.uniqueArray(letter) }), { maxLength: 30 })
  .map((all) => all.map((row, index) => ({ ...row, id: String(index).padStart(3, '0') })))
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constantFrom('kind', 'day', 'tags'), is: letter }),
  fc.record({ field: fc.constantFrom('kind', 'tags'), has: letter }),
  fc.record({ field: fc.constantFrom('day', 'kind'), from: maybe, to: maybe }),
)
const order: fc.Arbitrary<Order> = fc.record({
  field: fc.constantFrom('day', 'kind', 'id'),
  direction: fc.constantFrom('ascending', 'descending'),
})
const selection: fc.Arbitrary<Selection> = fc.record({
  where: fc.array(condition, { maxLength: 4 }),
  order: fc.array(order, { maxLength: 3 }),
  limit: fc.integer({ min: 1, max: 12 }),
  position: fc.nat({ max: 40 }),
})

test('the indexed engine answers every selection as the plain one does, also when asked again', () => {
  fc.assert(
    fc.property(rows, fc.array(selection, { minLength: 1, maxLength: 6 }), (entries, selections) => {
      const indexed = indexRows(entries, (row) => row)
      for (const asked of [...selections, ...selections])
        expect(indexed(asked)).toEqual(select(entries, (row) => row, asked))
    }),
    { numRuns: 400 },
  )
})
test('a selection keeps exactly the rows that meet each of its conditions alone', () => {
  fc.assert(
    fc.property(rows, fc.array(condition, { maxLength: 4 }), (entries, where) => {
      const kept = (some: readonly Condition[]) =>
        select(entries, (row) => row, { where: some, order: [], limit: 99, position: 0 }).entries
      const each = where.map((one) => new Set(kept([one])))
      expect(kept(where)).toEqual(entries.filter((row) => each.every((set) => set.has(row))))
    }),
  )
})
test('pages put together are the whole', () => {
  fc.assert(
    fc.property(rows, selection, (entries, asked) => {
      const whole = select(entries, (row) => row, { ...asked, position: 0, limit: 99 }).entries
      const found: Row[] = []
      for (let position: number | null = 0; position !== null; ) {
        const page: Page<Row> = select(entries, (row) => row, { ...asked, position })
        found.push(...page.entries)
        position = page.next === null ? null : readCursor(page.next)
      }
      expect(found).toEqual(whole)
    }),
  )
})
test('a cursor is read as the position it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (position) => {
      expect(readCursor(writeCursor(position))).toBe(position)
    }),
  )
})
