import 'server-only'
import { type EventRecord, isDate } from '@csto-record/domain'
import type { Shape } from '#web/components/figure/days/shaped-point.tsx'
import { type DayEntry, daysDrawn } from '#web/components/figure/days/year-of-days.tsx'
import { undated } from '#web/data/by-year.ts'
import { dataset } from '#web/data/dataset.ts'
import { eventsByYear, stageOf } from '#web/data/events.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { drawn } from '#web/words/index.ts'
import { type Figure, type FigureMark, figureMarks } from './definition.ts'

const words = drawn.calendar
const shapes: Readonly<Record<EventRecord['kind'], Shape>> = {
  session: 'circle',
  meeting: 'circle',
  'joint-session': 'circle',
  consultation: 'circle',
  conference: 'circle',
  visit: 'circle',
  exercise: 'square',
  training: 'square',
  operation: 'triangle',
  deployment: 'triangle',
  statement: 'triangle',
}
const offPlan: readonly unknown[] = ['planned', 'postponed', 'cancelled']

/** How an event is drawn: a dispute of its day before all else, then whether it came about, then whether it has a day. */
const markOf = (event: EventRecord): FigureMark => {
  if (event.disputes.some(({ field }) => field === 'start')) return 'disputed'
  if (offPlan.includes(stageOf(event))) return 'planned'
  return event.start?.earliest === event.start?.latest ? 'certain' : 'possible'
}
const lastDayOf = ({ end }: EventRecord) => (isDate(end) && end.earliest === end.latest ? end.latest : null)
const when = ({ start }: EventRecord): string | null => (start === null ? null : dateInWords(start))

const entryOf = (event: EventRecord): DayEntry => ({
  key: event.id,
  title: `${when(event) ?? drawn.noYear}: ${event.name}`,
  shape: shapes[event.kind],
  mark: markOf(event),
  start: event.start,
  last: lastDayOf(event),
})

const daysFigure = (year: string, newestFirst: readonly EventRecord[]): Figure => {
  const events = newestFirst.toReversed()
  const entries = events.map(entryOf)
  const byMonth = new Map<number, number>()
  for (const { start } of events) {
    const month = start?.earliest?.slice(0, 7) === start?.latest?.slice(0, 7) ? Number(start?.earliest?.slice(5, 7)) : 0
    if (month > 0) byMonth.set(month, (byMonth.get(month) ?? 0) + 1)
  }
  const [fullest] = [...byMonth].toSorted(([, left], [, right]) => right - left)
  const days = new Set(
    events.flatMap(({ start }) => (start?.earliest === start?.latest ? (start?.earliest ?? []) : [])),
  )
  const alternative = words.alternative(
    year,
    events.length,
    days.size,
    fullest === undefined ? null : (words.monthNames[fullest[0] - 1] ?? null),
    fullest?.[1] ?? 0,
  )
  return {
    id: `days-${year}`,
    title: words.title(year),
    caption: words.caption(year, dayInWords(dataset.asOf)),
    alternative,
    page: `/years/${year}`,
    Drawing: daysDrawn({ entries, label: alternative }),
    table: {
      columns: [{ label: drawn.day }, { label: words.event }, { label: drawn.kind }, { label: drawn.status }],
      rows: events.map((event) => [
        when(event),
        { text: event.name, href: hrefOf(event.id) },
        inWords(event.kind),
        inWords(stageOf(event) ?? drawn.statusUnknown),
      ]),
    },
    sources: events.map(({ id }) => id),
    marks: figureMarks.filter((mark) => entries.some((entry) => entry.mark === mark)),
    madeOf: 'points',
  }
}

/** Every day of each year that has an event, the latest year first. */
export const daysFigures: readonly Figure[] = [...eventsByYear]
  .filter(([year]) => year !== undated)
  .map(([year, events]) => daysFigure(year, events))
/** The days of a year; undefined where no event of it is on record. */
export const daysFigureOf = (year: string): Figure | undefined => daysFigures.find(({ id }) => id === `days-${year}`)
