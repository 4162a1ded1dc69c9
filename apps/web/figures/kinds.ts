import 'server-only'
import { kindsByYear } from '@csto-record/queries'
import { kindsDrawn } from '#web/components/figure/grid/kind-rows.tsx'
import { dataset } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { drawn as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

type Counted = ReturnType<typeof kindsByYear>
type Kind = Counted['undated'][number]

/** What has come no further than a plan, or was called off. */
const notReached: Readonly<Record<Counted['type'], readonly (string | null)[]>> = {
  event: ['planned', 'postponed', 'cancelled'],
  document: ['planned', 'drafted'],
}
interface Cell {
  readonly kind: string
  /** Null for what has no year. */
  readonly year: string | null
  readonly count: number
  readonly hollow: number
}

const most = <T>(entries: readonly T[], countOf: (entry: T) => number): T | undefined =>
  entries.toSorted((left, right) => countOf(right) - countOf(left))[0]
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Records of a type as squares, a row for each kind and a column for each year. */
export const kindsFigure = (type: Counted['type'], id: string, page: string): Figure => {
  const said = type === 'event' ? words.events : words.documents
  const nameOf = (kind: string): string => new Map(Object.entries(said.kinds)).get(kind) ?? kind
  const { years, undated, records } = kindsByYear(dataset, { type })
  const cellIn =
    (year: string | null) =>
    ({ kind, records: count, statuses }: Kind): Cell => ({
      kind,
      year,
      count,
      hollow: sum(statuses.filter(({ status }) => notReached[type].includes(status)).map((one) => one.records)),
    })
  const cells = [...years.flatMap(({ year, kinds }) => kinds.map(cellIn(year))), ...undated.map(cellIn(null))]
  const totals = new Map<string, number>()
  for (const { kind, count } of cells) totals.set(kind, (totals.get(kind) ?? 0) + count)
  const kinds = [...totals].toSorted(([, left], [, right]) => right - left)
  const fullest = most(years, (year) => year.records)
  const alternative = said.alternative(
    records,
    nameOf(kinds[0]?.[0] ?? ''),
    kinds[0]?.[1] ?? 0,
    fullest?.year ?? '',
    fullest?.records ?? 0,
  )
  const span = [Number(years[0]?.year), Number(years.at(-1)?.year)] as const
  const list = `${page}/by-year`
  return {
    id,
    title: said.title,
    caption: said.caption(dayInWords(dataset.asOf)),
    alternative,
    page,
    Drawing: kindsDrawn({
      kinds: kinds.map(([kind, total]) => ({ key: kind, name: said.row(nameOf(kind), total) })),
      cells: cells.map(({ kind, year, count, hollow }) => ({
        kind,
        year: year === null ? null : Number(year),
        full: count - hollow,
        hollow,
        title: said.cell(nameOf(kind), year ?? words.noYear, count, hollow),
      })),
      years: span,
      label: alternative,
    }),
    table: {
      columns: [
        { label: words.year },
        { label: words.kind },
        { label: said.full, numeric: true },
        { label: said.hollow, numeric: true },
      ],
      rows: cells.map(({ year, kind, count, hollow }) => [
        { text: year ?? words.noYear, href: `${list}/${year ?? 'undated'}` },
        nameOf(kind),
        count - hollow,
        hollow,
      ]),
    },
    sources: null,
    marks: ['certain', 'planned'],
    madeOf: 'points',
  }
}
