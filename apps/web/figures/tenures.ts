import 'server-only'
import { type End, isDate, type TenureRecord } from '@csto-record/domain'
import { isActing } from '@csto-record/queries'
import { spanMarks } from '#web/components/figure/drawing/spans/span-marks.ts'
import { spansDrawn } from '#web/components/figure/drawing/spans/spans-drawn.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { disputedEnds } from '#web/format/disputed-ends.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { hrefOf } from '#web/format/href.ts'
import { type Extent, extentOf } from '#web/format/scale.ts'
import { spanInWords } from '#web/format/span.ts'
import { joined } from '#web/format/words.ts'
import { offices as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const { asOf } = dataset

/** Whether any day is known, and so anything can be drawn. */
const isDrawn = ({ start, end, attested }: TenureRecord): boolean =>
  attested.length > 0 || [start, end].some((date) => isDate(date))

/** An end that lies ahead of what was looked at may come sooner: from then on it is drawn as open. */
const drawnEnd = (end: End): End =>
  isDate(end) && end.earliest !== null && end.earliest > asOf ? { ...end, earliest: asOf } : end

const whenOf = ({ start, end, attested }: TenureRecord): string =>
  [
    ...(start === null && end === null ? [] : [spanInWords(start, end, asOf)]),
    ...(attested.length > 0 ? [`${words.named}${joined(attested.map(dateInWords))}`] : []),
  ].join('; ')

const rowsOf = (tenures: readonly TenureRecord[], nameFor: (tenure: TenureRecord) => string) =>
  [...groupedBy(tenures, nameFor)].map(([name, own]) => ({
    key: name,
    name,
    spans: own.map((tenure) => ({
      key: tenure.id,
      title: words.spanTitle(name, whenOf(tenure), isActing(tenure)),
      start: tenure.start,
      end: drawnEnd(tenure.end),
      attested: tenure.attested,
      disputed: disputedEnds(tenure),
    })),
  }))

/**
 * Tenures on a line of time; those of the same name share a row. Null where no day is known. `alternative` takes how
 * many are drawn and from which year.
 */
export const tenuresFigure = ({
  tenures,
  nameFor,
  alternative: alternativeOf,
  ...what
}: {
  tenures: readonly TenureRecord[]
  nameFor: (tenure: TenureRecord) => string
  alternative: (drawn: number, from: string) => string
} & Pick<Figure, 'id' | 'title' | 'page'>): Figure | null => {
  const drawn = tenures.filter(isDrawn)
  const extent: Extent | null = extentOf(
    drawn.flatMap(({ start, end, attested }) => [start, end, ...attested]),
    asOf,
  )
  if (extent === null) return null
  const rows = rowsOf(drawn, nameFor)
  const alternative = alternativeOf(drawn.length, extent.from.slice(0, 4))
  return {
    ...what,
    caption: words.lineCaption(dayInWords(asOf), tenures.length - drawn.length),
    alternative,
    Drawing: spansDrawn({ rows, asOf, extent, label: alternative }),
    table: {
      columns: [{ label: words.who }, { label: words.office }, { label: words.when }],
      rows: drawn.map((tenure) => [
        { text: nameOf(tenure.person), href: hrefOf(tenure.person) },
        tenure.acting === true ? words.actingTitle(tenure.office) : tenure.office,
        { text: whenOf(tenure), href: hrefOf(tenure.id) },
      ]),
    },
    sources: drawn.map(({ id }) => id),
    marks: spanMarks(
      rows.flatMap(({ spans }) => spans),
      asOf,
      extent,
    ),
    madeOf: 'bars',
  }
}
