import type { AnyRecord, Dataset, Day, Id } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { changesOfVersions } from './changes.ts'
import { histories, never, recordOn } from './history.ts'
import { type NotKnown, notKnown } from './not-known.ts'
import { noSums, plus, type Sums, sumOf } from './sums.ts'

/** A record as sources published from a day on give it, until the next version. */
export interface Version {
  /** Before every day, the empty text, for states, places and topics. */
  readonly from: Day
  readonly record: AnyRecord
}

const byId = perDataset(
  (dataset) => new Map([...histories(dataset).values()].flat().map((history) => [history.record.id, history] as const)),
)

/** How what is known of a record grew, oldest first; none for one that undated sources alone tell of, or that is not there. */
export const versionsOf = (dataset: Dataset, id: Id): readonly Version[] => {
  const history = byId(dataset).get(id)
  return (history?.days ?? []).flatMap((from) => {
    const record = history === undefined ? undefined : recordOn(dataset, history, from)
    return record === undefined ? [] : [{ from, record }]
  })
}

/** How much was known from a day on, until the next: what `as-known` counts. */
export interface KnownDays extends Sums {
  /** Before every day, the empty text, for the first. */
  readonly from: Day
  /** Facts that later sources added or changed. */
  readonly later: number
  readonly notKnown: NonNullable<NotKnown>
}

/** How much was known on every day, in stretches between which nothing changed: the sums of `as-known`, without asking it day by day. */
export const knownDays = perDataset((dataset: Dataset): readonly KnownDays[] => {
  const steps = new Map<Day, Sums & { readonly later: number }>()
  const none = { ...noSums, later: 0 }
  const add = (day: Day, sums: Sums, later: number): void => {
    const before = steps.get(day) ?? none
    steps.set(day, { ...plus(before, sums), later: before.later + later })
  }
  add(never, noSums, 0)
  for (const { record } of [...histories(dataset).values()].flat()) {
    let sums = noSums
    let later = changesOfVersions(record.id, undefined, record).length
    add(never, noSums, later)
    for (const version of versionsOf(dataset, record.id)) {
      const [next, left] = [sumOf(version.record), changesOfVersions(record.id, version.record, record).length]
      add(version.from, plus(next, sums, -1), left - later)
      sums = next
      later = left
    }
  }
  let all = none
  return [...steps]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([from, step]) => {
      all = { ...plus(all, step), later: all.later + step.later }
      return { from, ...all, notKnown: notKnown(dataset, from) ?? { undated: 0, later: 0 } }
    })
})
