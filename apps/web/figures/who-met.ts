import 'server-only'
import { matrixDrawn } from '#web/components/figure/grid/matrix.tsx'
import type { Steps } from '#web/components/figure/grid/steps.tsx'
import { dataset } from '#web/data/dataset.ts'
import { whoMet } from '#web/data/who-met.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { meetingsDrawn as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const steps: Steps = [1, 3, 8, 20, 50]
const { meetings, bodies, states, pairs } = whoMet()
const asOf = dayInWords(dataset.asOf)
const columns = states.map(({ actor }) => ({ key: actor.id, name: actor.name }))

const cells = bodies.flatMap(({ body }) =>
  states.flatMap(({ actor, bodies: through }) => {
    const count = through.find((one) => one.body === body.id)?.meetings ?? 0
    return count === 0 ? [] : [{ body, state: actor, count }]
  }),
)
const [mostTold] = bodies.toSorted((left, right) => right.told - left.told)
const [mostSeen] = states
const byBody = words.byBody.alternative(
  meetings,
  mostTold === undefined ? '' : `${mostTold.told} of ${mostTold.held}`,
  mostSeen?.actor.name ?? '',
  mostSeen?.meetings ?? 0,
  mostTold?.body.name ?? '',
)

/** States by the bodies at whose meetings they were. */
export const whoMetFigure: Figure = {
  id: 'who-met',
  title: words.byBody.title,
  caption: words.byBody.caption(asOf),
  alternative: byBody,
  page: '/bodies',
  Drawing: matrixDrawn({
    label: byBody,
    rows: bodies.map(({ body, told, held }) => ({ key: body.id, name: words.row(body.name, told, held) })),
    columns: columns,
    cells: cells.map(({ body, state, count }) => ({
      row: body.id,
      column: state.id,
      count,
      title: words.byBody.cell(state.name, body.name, count),
    })),
    steps,
    stepTitle: words.key,
    namesAbove: true,
  }),
  table: {
    columns: [{ label: words.body }, { label: words.state }, { label: words.meetings, numeric: true }],
    rows: cells.map(({ body, state, count }) => [
      { text: body.name, href: hrefOf(body.id) },
      { text: state.name, href: hrefOf(state.id) },
      count,
    ]),
  },
  sources: null,
  marks: ['certain'],
}

const met = new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]))
const meeting = columns.filter(({ key }) => met.has(key))
const [closest] = pairs.toSorted((left, right) => right.meetings - left.meetings)
const paired = words.pairs.alternative(
  closest?.one.name ?? '',
  closest?.other.name ?? '',
  closest?.meetings ?? 0,
  pairs.length,
)

/** States by the states that they met. */
export const whoMetWhomFigure: Figure = {
  id: 'who-met-whom',
  title: words.pairs.title,
  caption: words.pairs.caption(asOf),
  alternative: paired,
  page: '/bodies',
  Drawing: matrixDrawn({
    label: paired,
    rows: meeting.slice(1),
    columns: meeting.slice(0, -1),
    cells: pairs.map(({ one, other, meetings: count }) => ({
      row: other.id,
      column: one.id,
      count,
      title: words.pairs.cell(one.name, other.name, count),
    })),
    steps,
    stepTitle: words.key,
    namesAbove: false,
  }),
  table: {
    columns: [
      { label: words.state },
      { label: words.other },
      { label: words.through },
      { label: words.meetings, numeric: true },
    ],
    rows: pairs.map(({ one, other, bodies: through, meetings: count }) => [
      { text: one.name, href: hrefOf(one.id) },
      { text: other.name, href: hrefOf(other.id) },
      through.map((body) => words.pairs.body(body.name, body.meetings)).join(', '),
      count,
    ]),
  },
  sources: null,
  marks: ['certain'],
}
