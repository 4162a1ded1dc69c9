import type { Day } from '@csto-record/domain'
import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { MarkedBar } from '#web/components/figure/drawing/marked-bar.tsx'
import type { PromiseCourse } from '#web/data/promise-courses.ts'
import { OutcomePoint } from './outcome-point.tsx'

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
  /** What came of it, and on whose word. */
  readonly outcome: string
  readonly declared: PromiseCourse['declared']
  readonly term: readonly [from: Day, to: Day] | null
  /** One without a day where nothing is reported, so that each course has a mark. */
  readonly reports: readonly DrawnReport[]
}

export const trackHeight = 22
const radius = 5
const pitch = radius * 2 + 1

/** Where reports stand: each on its day, or right of the one before where that leaves no room. */
const placesOf = (reports: readonly DrawnReport[], xOf: (day: Day) => number, noDay: number): readonly number[] => {
  const taken: number[] = []
  for (const { day } of reports) {
    let x = day === null ? noDay : xOf(day)
    while (taken.some((other) => Math.abs(other - x) < pitch)) x += pitch
    taken.push(x)
  }
  return taken
}

/** The line of time of a promise: the day it was declared, the term it was made for, and every report of it. */
export const CourseTrack = ({
  course: { declared, term, reports },
  top,
  right,
  xOf,
}: {
  course: DrawnCourse
  top: number
  /** Where the days end; what has none stands beyond. */
  right: number
  xOf: (day: Day) => number
}) => {
  const middle = top + trackHeight / 2
  const places = placesOf(reports, xOf, right + 14)
  return (
    <>
      {term !== null && (
        <rect
          className="drawn-pale"
          x={xOf(term[0])}
          width={tenth(xOf(term[1]) - xOf(term[0]))}
          y={top + 4}
          height={trackHeight - 8}
        />
      )}
      <path className="drawn-axis" d={`M0 ${middle}H${right}`} />
      {declared?.earliest != null &&
        (declared.earliest === declared.latest ? (
          <rect
            className="drawn-full"
            x={tenth(xOf(declared.earliest) - 1.5)}
            width={3}
            y={top + 1}
            height={trackHeight - 2}
          />
        ) : (
          <MarkedBar
            mark="possible"
            box={{
              x: xOf(declared.earliest),
              width: Math.max(6, tenth(xOf(declared.latest) - xOf(declared.earliest))),
              y: top + 5,
              height: trackHeight - 10,
            }}
          />
        ))}
      {reports.map(({ key, told, title }, position) => (
        <Datum key={key} title={title}>
          <OutcomePoint outcome={told} x={places[position] ?? right} y={middle} radius={radius} />
        </Datum>
      ))}
    </>
  )
}
