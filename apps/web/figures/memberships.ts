import 'server-only'
import { type MembershipRecord, recordsOf } from '@csto-record/domain'
import { spanMarks } from '#web/components/figure/drawing/spans/span-marks.ts'
import { spansDrawn } from '#web/components/figure/drawing/spans/spans-drawn.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { extentOf } from '#web/format/scale.ts'
import { spanInWords } from '#web/format/span.ts'
import { actors } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const words = actors.state
const { asOf } = dataset
/** The memberships of the organization itself. */
export const memberships = recordsOf(dataset, 'membership').filter(({ of }) => of === 'organization/csto')
const extent = extentOf(
  memberships.flatMap(({ start, end }) => [start, end]),
  asOf,
) ?? { from: asOf, to: asOf }
const whenOf = ({ start, end }: MembershipRecord) => spanInWords(start, end, asOf)
const states = [...new Set(memberships.map(({ state }) => state))]
const rows = states.map((state) => ({
  key: state,
  name: nameOf(state),
  href: hrefOf(state),
  spans: memberships
    .filter((one) => one.state === state)
    .map((one) => ({
      key: one.id,
      title: words.membershipIn(nameOf(state), one.role, whenOf(one)),
      start: one.start,
      end: one.end,
    })),
}))
const running = memberships.filter(({ end }) => end === '..').map(({ state }) => nameOf(state))
const alternative = words.chartAlternative(memberships.length, states.length, running, dayInWords(asOf))

/** Which state belonged to the organization when, and as what. */
export const membershipsFigure: Figure = {
  id: 'memberships',
  title: words.figureTitle,
  caption: words.chart(dayInWords(asOf)),
  alternative,
  page: '/states',
  Drawing: spansDrawn({ rows, asOf, extent, label: alternative }),
  table: {
    columns: [{ label: actors.membership.state }, { label: actors.membership.as }, { label: actors.membership.when }],
    rows: memberships.map((one) => [
      { text: nameOf(one.state), href: hrefOf(one.state) },
      one.role,
      { text: whenOf(one), href: hrefOf(one.id) },
    ]),
  },
  sources: memberships.map(({ id }) => id),
  marks: spanMarks(
    rows.flatMap(({ spans }) => spans),
    asOf,
    extent,
  ),
  madeOf: 'bars',
}
