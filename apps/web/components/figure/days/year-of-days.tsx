import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import type { FigureMark } from '#web/figures/definition.ts'
import { drawn } from '#web/words/index.ts'
import { type InDays, layDays } from './lay-days.ts'
import { type Shape, ShapedPoint } from './shaped-point.tsx'

const words = drawn.calendar

export interface DayEntry extends InDays {
  readonly key: string
  readonly title: string
  readonly shape: Shape
  readonly mark: FigureMark
}

const head = 18
const gap = 5

/** A year as twelve rows of days, with a mark for everything on its day, and beside and beneath what has none. */
export const YearOfDays = ({
  entries,
  width,
  label,
}: {
  entries: readonly DayEntry[]
  width: number
  label: string
}) => {
  const narrow = width < 500
  const [left, right] = narrow ? [26, 46] : [36, 84]
  const column = (width - left - right) / 31
  const radius = narrow ? 3 : 4.5
  const lane = radius * 2 + 1.5
  const { dated, ofMonth, ofYear, lanes } = layDays(entries)
  const inRow = Math.max(1, Math.floor(right / lane) - 1)
  const rows: { top: number; base: number }[] = []
  let y = head
  for (const [position, count] of lanes.entries()) {
    const beside = Math.ceil((ofMonth.get(position + 1)?.length ?? 0) / inRow)
    const height = Math.max(1, count, beside) * lane + gap
    rows.push({ top: y, base: y + height })
    y += height
  }
  const foot = y
  const xOf = (day: number) => left + (day - 0.5) * column
  const yOf = (month: number, at: number) => (rows[month - 1]?.base ?? 0) - gap / 2 - radius - at * lane
  const acrossFoot = Math.floor((width - left - right) / lane)
  const footHeight = ofYear.length === 0 ? 0 : head + Math.ceil(ofYear.length / acrossFoot) * lane
  return (
    <FigureSvg width={width} height={Math.ceil(foot + footHeight + 4)} label={label}>
      {[1, 5, 10, 15, 20, 25, 30].map((day) => (
        <text key={day} className="drawn-text" x={tenth(xOf(day))} y={12} textAnchor="middle">
          {day}
        </text>
      ))}
      <text className="drawn-text" x={width} y={12} textAnchor="end">
        {words.noDay}
      </text>
      {rows.map(({ base }, position) => (
        <g key={words.months[position]}>
          <path className="drawn-grid" d={`M${left} ${tenth(base)}H${width}`} />
          <text className="drawn-text" y={tenth(base - gap)}>
            {words.months[position]}
          </text>
        </g>
      ))}
      {dated.map(({ entry: { key, title, shape, mark }, stretches }) => (
        <Datum key={key} title={title}>
          {stretches.map(({ month, from, to, lane: at }) =>
            from === to && stretches.length === 1 ? null : (
              <rect
                key={month}
                className={mark === 'certain' ? 'drawn-full' : 'drawn-hollow'}
                x={tenth(xOf(from))}
                width={tenth(Math.max(2, xOf(to) - xOf(from)))}
                y={tenth(yOf(month, at) - 1.5)}
                height={3}
              />
            ),
          )}
          {stretches.slice(0, 1).map(({ month, from, lane: at }) => (
            <ShapedPoint key={month} shape={shape} mark={mark} x={xOf(from)} y={yOf(month, at)} radius={radius} />
          ))}
        </Datum>
      ))}
      {[...ofMonth].flatMap(([month, own]) =>
        own.map(({ key, title, shape, mark }, position) => (
          <Datum key={key} title={title}>
            <ShapedPoint
              shape={shape}
              mark={mark}
              x={width - radius - (position % inRow) * lane}
              y={yOf(month, Math.floor(position / inRow))}
              radius={radius}
            />
          </Datum>
        )),
      )}
      {ofYear.length > 0 && (
        <text className="drawn-text" y={foot + 15}>
          {words.noMonth}
        </text>
      )}
      {ofYear.map(({ key, title, shape, mark }, position) => (
        <Datum key={key} title={title}>
          <ShapedPoint
            shape={shape}
            mark={mark}
            x={left + radius + (position % acrossFoot) * lane}
            y={foot + head + radius + Math.floor(position / acrossFoot) * lane}
            radius={radius}
          />
        </Datum>
      ))}
    </FigureSvg>
  )
}

/** The days of a year, for whatever width. */
export const daysDrawn =
  (drawn: Omit<React.ComponentProps<typeof YearOfDays>, 'width'>) =>
  ({ width }: { readonly width: number }) =>
    YearOfDays({ ...drawn, width })
