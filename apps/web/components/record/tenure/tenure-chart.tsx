import { type End, isDate, type TenureRecord } from '@csto-record/domain'
import { SpanChart } from '#web/components/figure/span-chart.tsx'
import { dataset } from '#web/data/dataset.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { extentOf } from '#web/format/scale.ts'
import { offices as words } from '#web/words/index.ts'

/** Whether any day is known, and so anything can be drawn. */
const isDrawn = ({ start, end, attested }: TenureRecord): boolean =>
  attested.length > 0 || [start, end].some((date) => isDate(date))

/** An end that lies ahead of what was looked at may come sooner: from then on it is drawn as open. */
const drawnEnd = (end: End): End =>
  isDate(end) && end.earliest !== null && end.earliest > dataset.asOf ? { ...end, earliest: dataset.asOf } : end

/** Tenures on a line of time; those of the same name share a row. Nothing where no day is known. */
export const TenureChart = ({
  tenures,
  nameFor,
}: {
  tenures: readonly TenureRecord[]
  nameFor: (tenure: TenureRecord) => string
}) => {
  const extent = extentOf(
    tenures.flatMap(({ start, end, attested }) => [start, end, ...attested]),
    dataset.asOf,
  )
  if (extent === null) return null
  const rows = [...groupedBy(tenures.filter(isDrawn), nameFor)].map(([name, own]) => ({
    key: name,
    name,
    label: name,
    spans: own.map(({ id, start, end }) => ({ key: id, start, end: drawnEnd(end) })),
    marks: own.flatMap(({ attested }) => attested),
  }))
  return (
    <div className="long-spans">
      <SpanChart asOf={dataset.asOf} extent={extent} rows={rows} caption={words.lineCaption} />
    </div>
  )
}
