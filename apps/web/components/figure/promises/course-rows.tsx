import type { Day } from '@csto-record/domain'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { linesOf, textWidth } from '#web/components/figure/drawing/text-width.ts'
import { type Extent, positionOf } from '#web/format/scale.ts'
import { promisesDrawn as words } from '#web/words/index.ts'
import { CourseTrack, type DrawnCourse, trackHeight } from './course-track.tsx'
import { OutcomeKey, outcomeKeyHeight, outcomesInOrder } from './outcome-key.tsx'
import { ticksIn } from './time-ticks.ts'

const [lettering, small] = [13.5, 12.5]
const line = 17
const apart = 10
const noDayRoom = 54

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
  const xOf = (day: Day) => tenth((positionOf(day, extent) / 100) * right)
  let y = 0
  const rows = courses.map((course) => {
    const lines = linesOf(course.summary, lettering, width)
    const last = textWidth(lines.at(-1) ?? '', lettering)
    // What came of it stands at the end of the last line where that has room, or else on one of its own.
    const fits = last + textWidth(course.outcome, small) + 16 <= width
    const outcomeLine = fits ? lines.length : lines.length + 1
    const from = y
    const top = from + outcomeLine * line + 2
    y = top + trackHeight + apart
    return { course, lines, from, outcomeLine, top }
  })
  const foot = y - apart
  const told = outcomesInOrder.filter((outcome) =>
    courses.some(({ reports }) => reports.some((report) => report.told === outcome)),
  )
  const keyTop = foot + 26
  return (
    <FigureSvg width={width} height={keyTop + outcomeKeyHeight(told, width)} label={label}>
      {ticksIn(extent, words.july).map(({ day, text }) => {
        const x = xOf(day)
        const anchor = x < 16 ? 'start' : x > right - 16 ? 'end' : 'middle'
        return (
          <text key={day} className="drawn-text" x={x} y={foot + 16} textAnchor={anchor}>
            {text}
          </text>
        )
      })}
      <text className="drawn-text" x={width} y={foot + 16} textAnchor="end">
        {words.noDay}
      </text>
      {rows.map(({ course, lines, from, outcomeLine, top }) => (
        <g key={course.key}>
          {lines.map((text, position) => (
            <text key={text} className="drawn-name" y={from + 13 + position * line}>
              {text}
            </text>
          ))}
          <text className="drawn-text" x={width} y={from + 13 + (outcomeLine - 1) * line} textAnchor="end">
            {course.outcome}
          </text>
          <CourseTrack course={course} top={top} right={right} xOf={xOf} />
        </g>
      ))}
      <OutcomeKey outcomes={told} top={keyTop} width={width} />
    </FigureSvg>
  )
}

/** Promises as lines of time, for whatever width. */
export const coursesDrawn =
  (drawn: Omit<React.ComponentProps<typeof CourseRows>, 'width'>) =>
  ({ width }: { readonly width: number }) =>
    CourseRows({ ...drawn, width })
