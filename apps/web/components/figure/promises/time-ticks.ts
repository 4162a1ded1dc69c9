import { asDay, type Day, dayPlus } from '@csto-record/domain'
import type { Extent } from '#web/format/scale.ts'

/** A day to be written under a line of time. */
export interface Tick {
  readonly day: Day
  readonly text: string
}

const daysIn = ({ from, to }: Extent): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Some days with room to either side, so that nothing drawn on the first or the last is cut; null for none. */
export const extentAround = (days: readonly Day[]): Extent | null => {
  const [from] = days.toSorted()
  const to = days.toSorted().at(-1)
  if (from === undefined || to === undefined) return null
  const room = Math.max(14, Math.round(daysIn({ from, to }) * 0.03))
  return { from: dayPlus(from, -room), to: dayPlus(to, room) }
}

/** The first day of each year in an extent, or of each second, fifth or tenth; of one of a few years the middle too. */
export const ticksIn = (extent: Extent, july: string): readonly Tick[] => {
  const [first, last] = [Number(extent.from.slice(0, 4)), Number(extent.to.slice(0, 4))]
  const every = [1, 2, 5].find((size) => (last - first) / size <= 8) ?? 10
  const years = Array.from({ length: last - first + 1 }, (_, position) => first + position).filter(
    (year) => year % every === 0,
  )
  const halves = daysIn(extent) < 1100
  return years
    .flatMap((year) => [
      { day: asDay(`${year}-01-01`), text: String(year) },
      ...(halves ? [{ day: asDay(`${year}-07-01`), text: july }] : []),
    ])
    .filter(({ day }) => day >= extent.from && day <= extent.to)
}
