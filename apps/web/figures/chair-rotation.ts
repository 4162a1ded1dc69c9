import 'server-only'
import { spanMarks } from '#web/components/figure/drawing/spans/span-marks.ts'
import { spansDrawn } from '#web/components/figure/drawing/spans/spans-drawn.tsx'
import { chairDays, daysOfTerm } from '#web/data/chair-days.ts'
import { chairmanships, chairNow } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { disputedEnds } from '#web/format/disputed-ends.ts'
import { hrefOf } from '#web/format/href.ts'
import { extentOf } from '#web/format/scale.ts'
import { spanInWords } from '#web/format/span.ts'
import { chair as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const { asOf } = dataset
const days = chairDays()
const states = [...new Set(chairmanships.map(({ state }) => state))].toSorted()
const extent = extentOf(
  chairmanships.flatMap(({ start, end }) => [start, end]),
  asOf,
) ?? { from: asOf, to: asOf }
const whenOf = ({ start, end }: (typeof chairmanships)[number]) => spanInWords(start, end, asOf)
const rows = states.map((state) => ({
  key: state,
  name: nameOf(state),
  href: hrefOf(state),
  spans: chairmanships
    .filter((term) => term.state === state)
    .map((term) => ({
      key: term.id,
      title: words.termIn(nameOf(state), whenOf(term)),
      start: term.start,
      end: term.end,
      href: hrefOf(term.id),
      days: daysOfTerm(days, term.id),
      disputed: disputedEnds(term),
    })),
}))
const chair = chairNow().chair
const alternative = words.alternative({
  terms: chairmanships.length,
  states: states.length,
  from: extent.from.slice(0, 4),
  asOf: dayInWords(asOf),
  now: chair === null ? null : chair.state.name,
})

/** Which state was in the chair when, a row for each. */
export const chairRotationFigure: Figure = {
  id: 'chair-rotation',
  title: words.figureTitle,
  caption: words.caption(dayInWords(asOf)),
  alternative,
  page: '/chairmanships',
  Drawing: spansDrawn({ rows, asOf, extent, label: alternative }),
  table: {
    columns: [{ label: words.state }, { label: words.term }],
    rows: chairmanships.map((term) => [
      { text: nameOf(term.state), href: hrefOf(term.state) },
      { text: whenOf(term), href: hrefOf(term.id) },
    ]),
  },
  sources: chairmanships.map(({ id }) => id),
  marks: spanMarks(
    rows.flatMap(({ spans }) => spans),
    asOf,
    extent,
  ),
  madeOf: 'bars',
}
