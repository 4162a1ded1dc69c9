import type { Day } from '@csto-record/domain'
import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { MarkedBar } from '#web/components/figure/drawing/marked-bar.tsx'
import { linesOf } from '#web/components/figure/drawing/text-width.ts'
import type { PromiseCourse } from '#web/data/promise-courses.ts'
import { type Extent, firstDayOf, positionOf, yearTicks } from '#web/format/scale.ts'
import { promisesDrawn as words } from '#web/words/index.ts'
import { OutcomeKey, outcomeKeyHeight, outcomesInOrder } from './outcome-key.tsx'
import { OutcomePoint } from './outcome-point.tsx'

const lettering = 13.5
const line = 17
const track = 24
const apart = 8
const noDayRoom = 52

/** A report of a promise as it is drawn, and what it says of itself. */
export interface DrawnReport {
  readonly key: string
  readonly told: PromiseCourse['outcome']
  readonly day: Day | null
  readonly title: string
}
export interface DrawnCourse {
  readonly key: string
  readonly summary: string
  readonly declared: PromiseCourse['declared']
  readonly term: readonly [from: Day, to: Day] | null
  /** One without a day where nothing is reported, so that each course has a mark. */
  readonly reports: readonly DrawnReport[]
}

/** Promises as lines of time, from the day each was declared through the term to every report of it. */
export const CourseRows = ({
  courses,
  extent,
  width,
  label,
}: {
  courses: readonly DrawnCourse[]
  extent: Extent
  width: number
  label: string
}) => {
  const right = width - noDayRoom
  const xOf = (day: Day) => tenth((positionOf(day, extent) / 100) * (right - 8) + 4)
  let y = 0
  const rows = courses.map((course) => {
    const lines = linesOf(course.summary, lettering, width)
    const top = y + lines.length * line + 3
    y = top + track + apart
    return { course, lines, from: top - lines.length * line, top }
  })
  const foot = y
  const told = outcomesInOrder.filter((outcome) =>
    courses.some(({ reports }) => reports.some((report) => report.told === outcome)),
  )
  const keyTop = foot + 24
  const ticks = yearTicks(extent).filter((year) => firstDayOf(year) >= extent.from && firstDayOf(year) <= extent.to)
  return (
    <FigureSvg width={width} height={keyTop + outcomeKeyHeight(told, width)} label={label}>
      {rows.map(({ course: { key, summary, declared, term, reports }, lines, from, top }) => {
        const middle = top + track / 2
        const starts = declared?.earliest == null || declared.latest === null ? null : declared
        const taken: number[] = []
        return (
          <g key={key}>
            {lines.map((words, position) => (
              <text key={words} className="drawn-name" y={from + 11 + position * line}>
                {words}
              </text>
            ))}
            {term !== null && (
              <rect
                className="drawn-pale"
                x={xOf(term[0])}
                width={tenth(xOf(term[1]) - xOf(term[0]))}
                y={top + 4}
                height={track - 8}
              />
            )}
            <path className="drawn-axis" d={`M0 ${middle}H${right}`} />
            {starts !== null &&
              (starts.earliest === starts.latest ? (
                <rect className="drawn-full" x={xOf(starts.earliest) - 1.5} width={3} y={top + 2} height={track - 4} />
              ) : (
                <MarkedBar
                  mark="possible"
                  box={{
                    x: xOf(starts.earliest),
                    width: Math.max(6, tenth(xOf(starts.latest) - xOf(starts.earliest))),
                    y: top + 5,
                    height: track - 10,
                  }}
                />
              ))}
            {reports.map((report) => {
              let x = report.day === null ? right + 12 : xOf(report.day)
              while (taken.some((other) => Math.abs(other - x) < 11)) x += 11
              taken.push(x)
              return (
                <Datum key={report.key} title={report.title}>
                  <OutcomePoint outcome={report.told} x={x} y={middle} radius={5} />
                </Datum>
              )
            })}
            <title>{summary}</title>
          </g>
        )
      })}
      {ticks.map((year) => (
        <text key={year} className="drawn-text" x={xOf(firstDayOf(year))} y={foot + 10} textAnchor="middle">
          {year}
        </text>
      ))}
      <text className="drawn-text" x={width} y={foot + 10} textAnchor="end">
        {words.noDay}
      </text>
      <OutcomeKey outcomes={told} top={keyTop} width={width} />
    </FigureSvg>
  )
}
