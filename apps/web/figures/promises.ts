import 'server-only'
import { outcomesInOrder } from '#web/components/figure/promises/outcome-key.tsx'
import { termsDrawn } from '#web/components/figure/promises/term-rows.tsx'
import { dataset } from '#web/data/dataset.ts'
import { coursesByTerm, shortNameOf } from '#web/data/promise-courses.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomes as outcomeWords, promisesDrawn } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const words = promisesDrawn.all

const terms = [...coursesByTerm.values()].flatMap((courses) => {
  const [first] = courses
  if (first === undefined) return []
  const { id, name } = first.chairmanship
  return [
    {
      id,
      name,
      short: shortNameOf(first),
      promises: courses.length,
      counts: outcomesInOrder.map((outcome) => ({
        outcome,
        count: courses.filter((course) => course.outcome === outcome).length,
      })),
    },
  ]
})
const all = terms.reduce((sum, { promises }) => sum + promises, 0)
const silent = terms.flatMap(({ counts }) => counts).filter(({ outcome }) => outcome === 'no-follow-up')
const [largest] = terms.toSorted((left, right) => right.promises - left.promises)
const alternative = words.alternative(
  all,
  terms.length,
  all - silent.reduce((sum, { count }) => sum + count, 0),
  largest?.name ?? '',
  largest?.promises ?? 0,
)

/** The promises of all terms side by side, by what came of them. */
export const promisesFigure: Figure = {
  id: 'promises',
  title: words.title,
  caption: `${words.caption(dayInWords(dataset.asOf))} ${words.few}`,
  alternative,
  page: '/chairmanships/promises',
  Drawing: termsDrawn({
    label: alternative,
    terms: terms.map(({ id, name, short, promises, counts }) => ({
      key: id,
      name: words.row(short, promises),
      counts: counts
        .filter(({ count }) => count > 0)
        .map((one) => ({ ...one, title: words.cell(name, outcomeWords.outcome[one.outcome], one.count) })),
    })),
  }),
  table: {
    columns: [
      { label: promisesDrawn.term },
      ...outcomesInOrder.map((outcome) => ({ label: outcomeWords.outcome[outcome], numeric: true })),
    ],
    rows: terms.map(({ id, name, counts }) => [{ text: name, href: hrefOf(id) }, ...counts.map(({ count }) => count)]),
  },
  sources: [...coursesByTerm.values()].flat().map(({ commitment }) => commitment),
  marks: [],
}
