import { asDay, type Day, dayPlus, type End, type FuzzyDate } from '@csto-record/domain'

const yearOf = (day: Day): number => Number(day.slice(0, 4))
/** The first day of a year, from 0 to 9999. */
export const firstDayOf = (year: number): Day => asDay(`${String(year).padStart(4, '0')}-01-01`)

/** The days between which a drawing runs. */
export interface Extent {
  readonly from: Day
  readonly to: Day
}
/**
 * The years that hold all the days given, to the end of the last or to `asOf`, whichever is later.
 * Null where no day is known, and so nothing can be drawn.
 */
export const extentOf = (dates: readonly (FuzzyDate | End)[], asOf: Day): Extent | null => {
  const known = dates.filter((date) => date !== null && date !== '..')
  const days = known.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  if (days.length === 0) return null
  const first = days.toSorted()[0] ?? asOf
  const last = [...days, ...(dates.includes('..') ? [asOf] : [])].toSorted().at(-1) ?? asOf
  return { from: firstDayOf(yearOf(first)), to: firstDayOf(yearOf(last) + 1) }
}

/** A stretch of a drawing, in percent of its width. */
export interface Stretch {
  readonly at: number
  readonly width: number
}

const daysSince = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** Where a day stands between the edges of a drawing, in percent of its width. */
export const positionOf = (day: Day, { from, to }: Extent): number => {
  const share = (daysSince(day) - daysSince(from)) / (daysSince(to) - daysSince(from))
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}

const stretch = (from: number, to: number): Stretch | null =>
  to > from ? { at: from, width: Math.round((to - from) * 100) / 100 } : null

/** How a span is drawn: the part that is sure, the parts that its dates leave open, and whether an end is not known. */
export interface DrawnSpan {
  readonly sure: readonly Stretch[]
  readonly open: readonly Stretch[]
  /** Ends that no source dates: the bar fades out there. */
  readonly fades: readonly { readonly at: number; readonly towards: 'past' | 'future' }[]
}

/** Lays a span out; `asOf` is where a span that still runs ends. A span without any day gives nothing to draw. */
export const drawnSpan = (start: FuzzyDate | null, end: End, asOf: Day, extent: Extent): DrawnSpan => {
  const last = end === '..' ? { earliest: asOf, latest: asOf } : end
  const at = (day: Day | null | undefined) => (day == null ? null : positionOf(day, extent))
  const [startFrom, startTo] = [at(start?.earliest), at(start?.latest)]
  const [endFrom, endTo] = [at(last?.earliest), at(last?.latest)]
  const open = [
    startFrom !== null && startTo !== null ? stretch(startFrom, Math.min(startTo, endTo ?? startTo)) : null,
    endFrom !== null && endTo !== null ? stretch(Math.max(endFrom, startTo ?? endFrom), endTo) : null,
  ]
  const fades: DrawnSpan['fades'] = [
    ...(startFrom === null && endFrom !== null ? [{ at: endFrom, towards: 'past' as const }] : []),
    ...(endTo === null && startTo !== null ? [{ at: startTo, towards: 'future' as const }] : []),
  ]
  const sure = startTo !== null && endFrom !== null ? stretch(startTo, endFrom) : null
  return { sure: sure === null ? [] : [sure], open: open.filter((part) => part !== null), fades }
}

/** Days from the first to the last, null for one that nobody knows, and whether they are sure. */
export interface DatedStretch {
  readonly from: Day
  readonly to: Day | null
  readonly sure: boolean
}
/** Lays out days that are sure and days that are possible, just as they are given; neighbours that are alike become one. */
export const drawnDays = (days: readonly DatedStretch[], extent: Extent): DrawnSpan => {
  const drawn = (sure: boolean): readonly Stretch[] => {
    const edges: { from: number; to: number }[] = []
    for (const { from, to } of days.filter((one) => one.sure === sure)) {
      const [start, end] = [positionOf(from, extent), to === null ? 100 : positionOf(dayPlus(to, 1), extent)]
      const last = edges.at(-1)
      if (last !== undefined && last.to === start) last.to = end
      else edges.push({ from: start, to: end })
    }
    return edges.flatMap(({ from, to }) => stretch(from, to) ?? [])
  }
  return { sure: drawn(true), open: drawn(false), fades: [] }
}

/** Years at which to draw a line: every one, or every second, fifth or tenth, so that about eight fit. */
export const yearTicks = ({ from, to }: Extent): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const step = [1, 2, 5, 10].find((size) => (last - first) / size <= 8) ?? 20
  const ticks: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year)
  return ticks
}
