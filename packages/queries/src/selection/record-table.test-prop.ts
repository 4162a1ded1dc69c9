import { type AnyRecord, recordTypes } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrarySelection } from '../testing/arbitrary-selection.ts'
import { pagesOf } from '../testing/pages-of.ts'
import { overTime } from '../testing/when.ts'
import { arrayEngine } from './array-engine.ts'
import type { MemoryEngine, Table } from './engine.ts'
import { columnsOf, engineOf, recordTable } from './record-table.ts'

const occurringIn =
  ({ records, columns }: Table<AnyRecord>) =>
  (name: string) => [...new Set(records.slice(0, 60).flatMap((record) => columns.get(name)?.values(record) ?? []))]

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('both engines give the same pages of the records of any type, by whatever columns', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom(...recordTypes),
        fc.gen(),
        fc.integer({ min: 20, max: 99 }),
        ({ dataset }, type, generate, limit) => {
          const table = recordTable(dataset, type)
          const selection = { ...generate(() => arbitrarySelection(columnsOf(type), occurringIn(table))), limit }
          const pages = (engine: MemoryEngine<AnyRecord>) =>
            pagesOf(engine, selection).map((page) => ({ ...page, rows: page.rows.map(({ id }) => id) }))
          expect(pages(engineOf(dataset, type))).toEqual(pages(arrayEngine(table)))
        },
      ),
      { numRuns: runs.numRuns * 2, endOnFailure: true },
    )
  })
  test('a state comes to an event by at least one tie, and by each tie it comes', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const { records, columns } = recordTable(dataset, 'event')
        const byTie = [...columns].filter(([name]) => name.startsWith('states:'))
        for (const record of records) {
          const all = new Set(columns.get('states')?.values(record))
          expect(new Set(byTie.flatMap(([, { values }]) => values(record)))).toEqual(all)
        }
      }),
      { ...runs, endOnFailure: true },
    )
  })
})
