import 'server-only'
import { commitments } from '@csto-record/queries'
import { matrixDrawn } from '#web/components/figure/grid/matrix.tsx'
import type { Steps } from '#web/components/figure/grid/steps.tsx'
import { dataset } from '#web/data/dataset.ts'
import { coursesByTerm, shortNameOf } from '#web/data/promise-courses.ts'
import { dayInWords } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { hrefOf } from '#web/format/href.ts'
import { promisesDrawn } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const words = promisesDrawn.byTopic
const steps: Steps = [1, 2, 3, 4, 6]

const terms = [...coursesByTerm.values()].flatMap(([first]) =>
  first === undefined ? [] : [{ ...first.chairmanship, short: shortNameOf(first) }],
)
const under = commitments(dataset, {}).commitments.flatMap(({ chairmanship, topics }) =>
  topics.map((topic) => ({ chairmanship, topic })),
)
const topics = [...groupedBy(under, ({ topic }) => topic.id).values()]
  .flatMap((own) => {
    const [first] = own
    const ofTerm = groupedBy(own, ({ chairmanship }) => chairmanship.id)
    return first === undefined ? [] : [{ topic: first.topic, ofTerm, promises: own.length }]
  })
  .toSorted((left, right) => right.ofTerm.size - left.ofTerm.size || right.promises - left.promises)
const cells = topics.flatMap(({ topic, ofTerm }) =>
  terms.flatMap((term) => {
    const count = ofTerm.get(term.id)?.length ?? 0
    return count === 0 ? [] : [{ topic, term, count }]
  }),
)
const [usual] = topics
const alternative = words.alternative(usual?.topic.name ?? '', usual?.ofTerm.size ?? 0, terms.length)

/** How many promises each term made on each topic. */
export const promisesByTopicFigure: Figure = {
  id: 'promises-by-topic',
  title: words.title,
  caption: words.caption(dayInWords(dataset.asOf)),
  alternative,
  page: '/chairmanships/promises',
  Drawing: matrixDrawn({
    label: alternative,
    rows: topics.map(({ topic }) => ({ key: topic.id, name: topic.name })),
    columns: terms.map(({ id, short }) => ({ key: id, name: short })),
    cells: cells.map(({ topic, term, count }) => ({
      row: topic.id,
      column: term.id,
      count,
      title: words.cell(topic.name, term.name, count),
    })),
    steps,
    stepTitle: words.key,
    namesAbove: 'narrow',
  }),
  table: {
    columns: [
      { label: promisesDrawn.topic },
      { label: promisesDrawn.term },
      { label: promisesDrawn.promises, numeric: true },
    ],
    rows: cells.map(({ topic, term, count }) => [
      { text: topic.name, href: hrefOf(topic.id) },
      { text: term.name, href: hrefOf(term.id) },
      count,
    ]),
  },
  sources: under.length === 0 ? [] : [...coursesByTerm.values()].flat().map(({ commitment }) => commitment),
  marks: ['certain'],
}
