import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryCondition, arbitrarySelection } from '../testing/arbitrary-selection.ts'
import { arbitraryTable } from '../testing/arbitrary-table.ts'
import { pagesOf } from '../testing/pages-of.ts'
import { arrayEngine } from './array-engine.ts'
import { codedEngine } from './coded-engine.ts'
import type { Table } from './engine.ts'

const runs = { numRuns: 300 }
const occurringIn =
  <R>({ records, columns }: Table<R>) =>
  (name: string) => [...new Set(records.flatMap((record) => columns.get(name)?.values(record) ?? []))]
const asked = arbitraryTable.chain((table) =>
  fc.record({
    table: fc.constant(table),
    selection: arbitrarySelection(table.columns, occurringIn(table)),
    condition: arbitraryCondition(table.columns, occurringIn(table)),
  }),
)
const engines = [
  ['the plain engine', arrayEngine],
  ['the coded engine', codedEngine],
] as const

test('both engines give the same pages, cursors and facets, also when asked again', () => {
  fc.assert(
    fc.property(asked, ({ table, selection }) => {
      const [plain, coded] = [arrayEngine(table), codedEngine(table)]
      const pages = pagesOf(plain, selection)
      expect(pagesOf(coded, selection)).toEqual(pages)
      expect(pagesOf(coded, selection)).toEqual(pages)
    }),
    runs,
  )
})

test.each(engines)('in %s pages joined are the whole, once, forth and back', (_name, engineOver) => {
  fc.assert(
    fc.property(asked, ({ table, selection }) => {
      const engine = engineOver(table)
      const whole = engine.select({ ...selection, limit: Number.MAX_SAFE_INTEGER })
      const pages = pagesOf(engine, selection)
      expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows)
      expect(new Set(whole.rows).size).toBe(whole.total)
      for (const [index, page] of pages.entries()) {
        const before = page.previous
        if (before === null) expect(index).toBe(0)
        else expect(engine.select({ ...selection, after: before.after })).toEqual(pages[index - 1])
      }
    }),
    runs,
  )
})

test.each(engines)('in %s a condition and its opposite part the whole', (_name, engineOver) => {
  fc.assert(
    fc.property(asked, ({ table, selection, condition }) => {
      const engine = engineOver(table)
      const chosen = (...more: (typeof selection.where)[number][]) =>
        engine.select({ ...selection, where: [...selection.where, ...more], limit: 99 }).rows
      const [those, others] = [chosen(condition), chosen({ not: condition })]
      expect(new Set([...those, ...others]).size).toBe(those.length + others.length)
      expect(new Set([...those, ...others])).toEqual(new Set(chosen()))
      expect(chosen(condition, { not: condition })).toEqual([])
    }),
    runs,
  )
})

test.each(engines)('in %s facets say how many rows each value selects', (_name, engineOver) => {
  fc.assert(
    fc.property(asked, ({ table, selection }) => {
      const engine = engineOver(table)
      const { total, facets } = engine.select(selection)
      for (const [column, { counts, unknown }] of Object.entries(facets)) {
        const sum = counts.reduce((all, { count }) => all + count, unknown)
        if (table.columns.get(column)?.many === false) expect(sum).toBe(total)
        for (const { value, count } of counts)
          expect(engine.select({ ...selection, where: [...selection.where, { column, in: [value] }] }).total).toBe(
            count,
          )
        const without = { column, known: false }
        expect(engine.select({ ...selection, where: [...selection.where, without] }).total).toBe(unknown)
      }
    }),
    runs,
  )
})

test.each(engines)('in %s a cursor outlives its row', (_name, engineOver) => {
  fc.assert(
    fc.property(asked, ({ table, selection }) => {
      const { rows, next } = engineOver(table).select(selection)
      fc.pre(next !== null)
      const left = { ...table, records: table.records.filter((record) => record !== rows.at(-1)) }
      const after = { ...selection, after: next }
      expect(engineOver(left).select(after).rows).toEqual(engineOver(table).select(after).rows)
    }),
    runs,
  )
})

test.each(engines)('in %s what is unknown comes last, whichever way', (_name, engineOver) => {
  fc.assert(
    fc.property(asked, fc.boolean(), ({ table, selection }, descending) => {
      const engine = engineOver(table)
      for (const [column, { many, values }] of table.columns) {
        if (many) continue
        const { rows } = engine.select({ ...selection, order: [{ column, descending }], limit: 99 })
        const known = rows.map((row) => values(row).length > 0)
        expect(known).toEqual(known.toSorted((left, right) => Number(right) - Number(left)))
      }
    }),
    runs,
  )
})
