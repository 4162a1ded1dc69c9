import 'server-only'
import { structure } from '@csto-record/queries'
import { type Tree, TreeDrawing } from '#web/components/figure/drawing/tree-drawing.tsx'
import { organs, withoutPlace } from '#web/components/record/body/organs.ts'
import type { Unit } from '#web/components/record/body/structure-tree.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { actors } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const words = actors.body
const { asOf } = dataset
const subject = 'organization/csto'
const placed = organs(structure(dataset, { of: subject, on: asOf }).units)
const apart = withoutPlace(structure(dataset, { on: asOf }).units)
const all = [...placed, ...apart]

const isSure = ({ standing }: Unit): boolean => standing !== 'possible'
const surenessOf = (unit: Unit): string => (isSure(unit) ? words.standing.yes : words.standing.possible)
const treeOf = (heading: string, units: readonly Unit[]): Tree => ({
  heading,
  nodes: units.map((one) => ({
    key: one.unit.id,
    name: one.unit.name,
    title: words.unit(one.unit.name, one.events, surenessOf(one)),
    href: hrefOf(one.unit.id),
    depth: one.depth,
    mark: isSure(one) ? 'certain' : 'possible',
    count: one.events,
  })),
})
const trees = [treeOf(nameOf(subject), placed), ...(apart.length > 0 ? [treeOf(words.noParent, apart)] : [])]
const [busiest] = all.toSorted((left, right) => right.events - left.events)
const alternative = words.figureAlternative({
  organs: all.length,
  top: placed.filter(({ depth }) => depth === 1).length,
  busiest: busiest?.unit.name ?? words.none,
  events: busiest?.events ?? 0,
  possible: all.filter((one) => !isSure(one)).length,
})

/** The organs that stand on the last day looked at, each under the one it belongs to. */
export const bodiesTreeFigure: Figure = {
  id: 'bodies-tree',
  title: words.figureTitle,
  caption: words.figureCaption(dayInWords(asOf), apart.length),
  alternative,
  page: '/bodies',
  Drawing: ({ width }) => <TreeDrawing trees={trees} label={alternative} width={width} />,
  table: {
    columns: [
      { label: words.organ },
      { label: words.under },
      { label: words.sinceColumn },
      { label: words.sureness },
      { label: words.eventsColumn, numeric: true },
    ],
    rows: all.map((one) => [
      { text: one.unit.name, href: hrefOf(one.unit.id) },
      one.parent === null ? null : { text: one.parent.name, href: hrefOf(one.parent.id) },
      one.founded === null ? null : dateInWords(one.founded),
      surenessOf(one),
      one.events,
    ]),
  },
  sources: all.map(({ unit }) => unit.id),
  marks: ['certain', 'possible'],
  madeOf: 'points',
}
