import {
  compareDates,
  type Dataset,
  type EventRecord,
  hasType,
  type Id,
  recordsOf,
  statusOf,
} from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { columnsOf } from '../selection/record-table.ts'
import { sortOfEvent } from './sort-of-event.ts'

const took: readonly unknown[] = ['held', 'under-way']
/** Whether an event took place, or still does, by what sources say. */
export const tookPlace = (dataset: Dataset, event: EventRecord): boolean =>
  took.includes(statusOf(dataset, event)?.status)

const present = {
  state: ['states:took-part', 'states:chaired'],
  person: ['people:took-part', 'people:chaired'],
} as const
export const presentTypes = ['state', 'person'] as const
export type PresentType = (typeof presentTypes)[number]

/** A meeting of bodies with those who were there: states by whoever acted for them that day. */
export interface MeetingHeld {
  readonly event: EventRecord
  readonly there: Readonly<Record<PresentType, ReadonlySet<Id>>>
}

/**
 * The meetings of bodies that were held, in order of time, with whoever took part or was in the chair by what sources
 * say. Who was absent, or only invited or expected, was not there.
 */
export const meetingsHeld = perDataset((dataset: Dataset): readonly MeetingHeld[] => {
  const columns = columnsOf('event')
  const readers = (type: PresentType) => present[type].flatMap((name) => columns.get(name)?.valuesIn(dataset) ?? [])
  const read = { state: readers('state'), person: readers('person') }
  const isOf =
    (type: PresentType) =>
    (value: unknown): value is Id =>
      typeof value === 'string' && hasType(value as Id, type)
  const thereAt = (event: EventRecord, type: PresentType): ReadonlySet<Id> =>
    new Set(read[type].flatMap((values) => values(event)).filter(isOf(type)))
  return recordsOf(dataset, 'event')
    .filter((event) => event.bodies.length > 0 && sortOfEvent(event) === 'met' && tookPlace(dataset, event))
    .toSorted((left, right) => compareDates(left.start, right.start))
    .map((event) => ({ event, there: { state: thereAt(event, 'state'), person: thereAt(event, 'person') } }))
})
