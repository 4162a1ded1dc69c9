import 'server-only'
import { type RecordType, recordTypes, titleOf } from '@csto-record/domain'
import { supportByYear } from '@csto-record/queries'
import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { cellOf } from '#web/components/figure/grid/year-grid.ts'
import { YearRows } from '#web/components/figure/grid/year-rows.tsx'
import { dataset } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { drawn as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const said = words.coverage
const rowHeight = 34
const { years, facts } = supportByYear(dataset, {})
const cells = years.flatMap(({ year, types }) => types.map((one) => ({ year, ...one }))).filter((one) => one.facts > 0)
const dated = years.flatMap(({ year }) => (year === null ? [] : [Number(year)]))
const span = [Math.min(...dated), Math.max(...dated)] as const
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

type Cell = (typeof cells)[number]
const ofType = (type: RecordType) => cells.filter((cell) => cell.type === type)
const several = ({ support: { two, more } }: Pick<Cell, 'support'>): number => two + more
const rows = recordTypes
  .map((type) => ({ type, facts: sum(ofType(type).map((cell) => cell.facts)) }))
  .filter((row) => row.facts > 0)
  .map((row) => ({ ...row, highest: Math.max(...ofType(row.type).map((cell) => cell.facts)) }))
  .toSorted((left, right) => right.facts - left.facts)

const [first] = rows
const fullest = years.filter(({ year }) => year !== null).toSorted((left, right) => right.facts - left.facts)[0]
const alternative = said.alternative(
  facts,
  sum(cells.map(several)),
  first === undefined ? '' : titleOf(first.type),
  first?.facts ?? 0,
  fullest?.year ?? '',
  fullest?.facts ?? 0,
)

/** The statements of each type of record in each year, and how many of them rest on several independent origins. */
export const coverageByYearFigure: Figure = {
  id: 'coverage-by-year',
  title: said.title,
  caption: said.caption(dayInWords(dataset.asOf)),
  alternative,
  page: '/coverage',
  Drawing: ({ width }) =>
    YearRows({
      width,
      label: alternative,
      years: span,
      undated: true,
      rows: rows.map(({ type, highest }) => ({
        key: type,
        name: said.most(titleOf(type), highest),
        height: rowHeight,
      })),
      children: (row, grid) =>
        ofType(row.key as RecordType).map((cell) => {
          const highest = rows.find(({ type }) => type === cell.type)?.highest ?? 1
          const { x, width: wide } = cellOf(grid, row, cell.year === null ? null : Number(cell.year), 1)
          const high = (count: number) => tenth((count / highest) * rowHeight)
          const [all, dark] = [high(cell.facts), high(several(cell))]
          return (
            <Datum
              key={cell.year}
              title={said.cell(titleOf(cell.type), cell.year ?? words.noYear, cell.facts, several(cell))}
              count={cell.facts}
            >
              <rect className="drawn-step-2" x={x} width={wide} y={tenth(row.base - all)} height={tenth(all - dark)} />
              <rect className="drawn-full" x={x} width={wide} y={tenth(row.base - dark)} height={dark} />
            </Datum>
          )
        }),
    }),
  table: {
    columns: [
      { label: words.year },
      { label: said.type },
      ...Object.values(said.origins).map((label) => ({ label, numeric: true })),
    ],
    rows: cells.map(({ year, type, support }) => [
      year ?? words.noYear,
      titleOf(type),
      support.one,
      support.two,
      support.more,
    ]),
  },
  sources: null,
  marks: ['certain'],
}
