import 'server-only'
import { recordsOf, type TopicId } from '@csto-record/domain'
import { topicAttention } from '@csto-record/queries'
import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { StepCell, StepKey, type Steps, stepKeyHeight } from '#web/components/figure/grid/steps.tsx'
import { cellOf } from '#web/components/figure/grid/year-grid.ts'
import { YearRows } from '#web/components/figure/grid/year-rows.tsx'
import { dataset } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { drawn as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const said = words.topics
const steps: Steps = [1, 3, 8, 20, 50]
type Year = ReturnType<typeof topicAttention>['years'][number]
const allOf = ({ event, document, commitment, remark }: Year): number => event + document + commitment + remark

interface Row {
  readonly id: TopicId
  readonly name: string
  readonly depth: number
  /** How many records of each year; of null, those without one. */
  readonly counts: readonly { readonly year: string | null; readonly count: number }[]
  readonly total: number
}

/** The scheme as it is indented: each topic before those below it. */
const rowsUnder = (under: TopicId | null, depth: number): readonly Row[] =>
  recordsOf(dataset, 'topic')
    .filter(({ broader }) => broader === under)
    .flatMap(({ id, name }) => {
      const { years, undated, records } = topicAttention(dataset, { topic: id })
      const dated = years.map((year) => ({ year: year.year, count: allOf(year) }))
      const counts = [...dated, ...(undated > 0 ? [{ year: null, count: undated }] : [])]
      return [{ id, name, depth, counts, total: records.length }, ...rowsUnder(id, depth + 1)]
    })

const rows = rowsUnder(null, 0)
const cells = rows.flatMap((row) => row.counts.map((cell) => ({ row, ...cell })))
const dated = cells.flatMap(({ year }) => (year === null ? [] : [Number(year)]))
const span = [Math.min(...dated), Math.max(...dated)] as const
const fullest = Math.max(...cells.map(({ count }) => count))
const hasUndated = cells.some(({ year }) => year === null)

const most = <T extends { readonly count: number }>(entries: readonly T[]): T | undefined =>
  entries.toSorted((left, right) => right.count - left.count)[0]
const widest = most(rows.map((row) => ({ row, count: row.total })))
const lastWhole = String(Number(dataset.asOf.slice(0, 4)) - 1)
const peak = most(cells.filter(({ row, year }) => row.id === widest?.row.id && year !== null))
const lately = most(cells.filter(({ year }) => year === lastWhole))
const alternative = said.alternative(
  widest?.row.name ?? '',
  widest?.count ?? 0,
  peak?.year ?? '',
  peak?.count ?? 0,
  lately?.row.name ?? '',
  lastWhole,
)

/** How much is on record under each topic in each year, as steps of one ink. */
export const topicsByYearFigure: Figure = {
  id: 'topics-by-year',
  title: said.title,
  caption: said.caption(dayInWords(dataset.asOf)),
  alternative,
  page: '/topics',
  Drawing: ({ width }) =>
    YearRows({
      width,
      label: alternative,
      years: span,
      undated: hasUndated,
      line: 'drawn-grid',
      rows: rows.map(({ id, name, depth }) => ({ key: id, name, depth, height: 13 })),
      below: (top) => <StepKey top={top} width={width} title={said.key} steps={steps} most={fullest} />,
      belowHeight: stepKeyHeight(said.key, steps, fullest, width),
      children: (row, grid) =>
        cells
          .filter((cell) => cell.row.id === row.key)
          .map(({ year, count }) => (
            <Datum key={year} title={said.cell(row.name, year ?? words.noYear, count)} count={count}>
              <StepCell count={count} steps={steps} box={cellOf(grid, row, year === null ? null : Number(year), 0.4)} />
            </Datum>
          )),
    }),
  table: {
    columns: [{ label: said.topic }, { label: words.year }, { label: said.records, numeric: true }],
    rows: cells.map(({ row, year, count }) => [{ text: row.name, href: hrefOf(row.id) }, year ?? words.noYear, count]),
  },
  sources: null,
  marks: ['certain'],
}
