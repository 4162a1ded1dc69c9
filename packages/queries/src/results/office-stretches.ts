import { type Dataset, type Day, dayPlus, isDate, type TenureRecord } from '@csto-record/domain'
import { holdersOn } from './holders-on.ts'
import { reach } from './office.ts'
import type { Graded } from './seats.ts'

/** Days in a row on which the record answers alike who held an office. */
export interface Stretch {
  /** Null for the first stretch, which has no first day. */
  readonly from: Day | null
  /** Null for the last, which has no last day. */
  readonly to: Day | null
  /** Surest first; those that nothing places in the office around these days are left out. */
  readonly holders: readonly Graded[]
}

/** The first days on which an answer may differ from that of the day before: `gradeOn` and `shareSeats` look at no others. */
const turnsOf = ({ start, end, attested }: TenureRecord): readonly Day[] =>
  [start, ...(isDate(end) ? [end] : []), ...attested].flatMap((date) => {
    if (date === null || date.earliest === null || date.latest === null) return []
    return [date.earliest, date.latest].flatMap((day) => [
      day,
      dayPlus(day, 1),
      dayPlus(day, -reach),
      dayPlus(day, reach + 1),
    ])
  })

const sameAs = (left: readonly Graded[], right: readonly Graded[]): boolean =>
  left.length === right.length &&
  left.every((one, position) => {
    const other = right[position]
    return one.tenure === other?.tenure && one.certainty === other.certainty && one.why === other.why
  })

/** Who held one office, from before the first day to after the last that the tenures in it tell of, oldest first. */
export const officeStretches = (
  dataset: Dataset,
  tenures: readonly TenureRecord[],
  horizon: Day,
): readonly Stretch[] => {
  const on = (day: Day) => holdersOn(dataset, tenures, day, horizon).filter(({ why }) => why !== 'nothing-near')
  const turns = [...new Set([...tenures.flatMap(turnsOf), dayPlus(horizon, 1)])].toSorted()
  const first = turns[0] ?? horizon
  const stretches: { from: Day | null; holders: readonly Graded[] }[] = [
    { from: null, holders: on(dayPlus(first, -1)) },
  ]
  for (const from of turns) {
    const holders = on(from)
    if (!sameAs(stretches.at(-1)?.holders ?? [], holders)) stretches.push({ from, holders })
  }
  return stretches.map(({ from, holders }, position) => {
    const next = stretches[position + 1]?.from ?? null
    return { from, to: next === null ? null : dayPlus(next, -1), holders }
  })
}
