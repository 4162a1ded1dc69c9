import 'server-only'
import { type ChairmanshipId, type Day, isDate, slugOf } from '@csto-record/domain'
import { coursesDrawn } from '#web/components/figure/promises/course-rows.tsx'
import type { DrawnCourse } from '#web/components/figure/promises/course-track.tsx'
import { extentAround } from '#web/components/figure/promises/time-ticks.ts'
import { dataset } from '#web/data/dataset.ts'
import { coursesByTerm, type PromiseCourse } from '#web/data/promise-courses.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomeInWords, outcomesInWords, tellerInWords } from '#web/format/outcome.ts'
import { joined } from '#web/format/words.ts'
import { outcomes as outcomeWords, promisesDrawn } from '#web/words/index.ts'
import type { Figure } from './definition.ts'

const words = promisesDrawn.ofTerm
type Report = PromiseCourse['reports'][number]

const dayOfReport = ({ on }: Report): Day | null => on?.earliest ?? null
const termOf = ({ term }: PromiseCourse): readonly [Day, Day] | null => {
  const from = term?.start?.earliest
  const to = term?.end === '..' ? dataset.asOf : term?.end?.latest
  return from == null || to == null || to < from ? null : [from, to]
}

const drawnCourse = (course: PromiseCourse): DrawnCourse => ({
  key: course.commitment,
  summary: course.summary,
  outcome: outcomeInWords(course),
  declared: course.declared,
  term: termOf(course),
  reports:
    course.reports.length === 0
      ? [
          {
            key: 'none',
            told: 'no-follow-up',
            day: null,
            title: words.none(course.summary, outcomeWords.outcome['no-follow-up']),
          },
        ]
      : course.reports.map((report, position) => ({
          key: String(position),
          told: report.told,
          day: dayOfReport(report),
          title: words.report(
            course.summary,
            outcomeWords.outcome[report.told],
            tellerInWords(report.teller),
            report.on === null ? promisesDrawn.noDay : dateInWords(report.on),
          ),
        })),
})

const rowsOf = ({ commitment, summary, declared, term, reports }: PromiseCourse): Figure['table']['rows'] => {
  const first = [
    { text: summary, href: hrefOf(commitment) },
    declared === null ? null : dateInWords(declared),
    isDate(term?.end ?? null) ? dateInWords(term?.end as Exclude<typeof declared, null>) : null,
  ] as const
  if (reports.length === 0) return [[...first, outcomeWords.outcome['no-follow-up'], null, null, null]]
  return reports.map(({ told, on, teller, by, record }) => [
    ...first,
    outcomeWords.outcome[told],
    on === null ? null : dateInWords(on),
    by === null ? tellerInWords(teller) : { text: by.name, href: hrefOf(by.id) },
    record === null ? null : { text: record.name, href: hrefOf(record.id) },
  ])
}

const figureOf = (id: ChairmanshipId, courses: readonly PromiseCourse[]): Figure | null => {
  const extent = extentAround(
    courses.flatMap((course) => [
      ...(course.declared?.earliest == null ? [] : [course.declared.earliest, course.declared.latest]),
      ...(termOf(course) ?? []),
      ...course.reports.flatMap((report) => dayOfReport(report) ?? []),
    ]),
  )
  const [first] = courses
  if (extent === null || first === undefined) return null
  const reports = courses.flatMap((course) => course.reports)
  const alternative = words.alternative(
    outcomesInWords(courses),
    reports.length,
    joined([...new Set(reports.map(({ teller }) => tellerInWords(teller)))]),
  )
  const drawn = courses.map(drawnCourse)
  return {
    id: `promises-${slugOf(id)}`,
    title: words.title(first.chairmanship.name),
    caption: words.caption(dayInWords(dataset.asOf)),
    alternative,
    page: hrefOf(id),
    Drawing: coursesDrawn({ courses: drawn, extent, label: alternative }),
    table: {
      columns: [
        { label: promisesDrawn.promise },
        { label: promisesDrawn.declared },
        { label: promisesDrawn.due },
        { label: promisesDrawn.reported },
        { label: promisesDrawn.on },
        { label: promisesDrawn.by },
        { label: promisesDrawn.seenIn },
      ],
      rows: courses.flatMap(rowsOf),
    },
    sources: courses.map(({ commitment }) => commitment),
    marks: drawn.some(({ declared }) => declared?.earliest !== declared?.latest) ? ['certain', 'possible'] : [],
    madeOf: 'bars',
  }
}

/** The promises of each term as lines of time, terms in order of time. */
export const promisesOfTermFigures: readonly Figure[] = [...coursesByTerm].flatMap(
  ([id, courses]) => figureOf(id as ChairmanshipId, courses) ?? [],
)
/** Those of one term; undefined where none is on record for it. */
export const promisesFigureOf = (id: ChairmanshipId): Figure | undefined =>
  promisesOfTermFigures.find((figure) => figure.id === `promises-${slugOf(id)}`)
