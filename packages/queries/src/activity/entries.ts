import {
  compareDates,
  type Dataset,
  type Day,
  type End,
  type FuzzyDate,
  hasType,
  type Id,
  isDate,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { nameOf } from '../names/names.ts'
import { filedDay } from '../results/filed-day.ts'
import { stateActedFor } from '../results/state-acted-for.ts'
import { dayOfRecord } from '../selection/columns/span-of.ts'
import { type ActivityRecord, activityRecords } from './activity-record.ts'
import { type Named, namedIn } from './named-roles.ts'
import type { ActivityRole } from './roles.ts'

/** What an actor has to do with a record, or with one entry of a list of it, on a day. */
export interface Entry {
  readonly actor: Id
  readonly record: ActivityRecord
  /** The fact that it is about, as `field:key`; null for the record as a whole. */
  readonly fact: string | null
  readonly roles: readonly ActivityRole[]
  /** Those who did it for the actor. */
  readonly through: readonly Id[]
  /** The facts that say so. */
  readonly paths: readonly string[]
  readonly on: FuzzyDate | null
  readonly end: End
  readonly summary: string
}

interface Doing extends Named {
  readonly actor: Id
}
/** Those it counts for: whoever is named, and the state that one acted for on that day. */
const doingsOf = (dataset: Dataset, record: ActivityRecord): readonly Doing[] => {
  const day: Day | null = dayOfRecord(dataset, record)
  return namedIn(dataset, record).flatMap((one): readonly Doing[] => {
    // An office counts for the state that the record of its holder names, which is told already.
    const isHolder = one.role === 'office' && hasType(one.who, 'person')
    const state = one.sent || isHolder ? null : stateActedFor(dataset, one.who, day)
    const self = { ...one, actor: one.who }
    return state === null || state === one.who
      ? [self]
      : [self, { ...one, actor: state, through: [...one.through, one.who] }]
  })
}

/** When something ended that goes on for a while; null for what is said or done on a day. */
const endOf = (record: ActivityRecord): End => {
  switch (record.type) {
    case 'event':
    case 'chairmanship':
    case 'tenure':
    case 'membership':
      return record.end
    case 'remark':
    case 'commitment':
    case 'document':
    case 'act':
      return null
  }
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
const isAgent = (id: Id): boolean => hasType(id, 'person', 'organization', 'body', 'force')

/** What each state, person, body, organization and force had to do with a record: one entry an actor. */
const entriesOf = (dataset: Dataset, record: ActivityRecord): readonly Entry[] => {
  const on = filedDay(dataset, record)?.day ?? null
  const end = endOf(record)
  const summary = nameOf(dataset, record)
  const whole = [...groupBy(doingsOf(dataset, record), ({ actor }) => [actor])].map(([actor, doings]) => ({
    actor,
    record,
    fact: null,
    roles: distinct(doings.map(({ role }) => role)),
    through: distinct(doings.flatMap(({ through }) => through)).filter((id) => id !== actor && isAgent(id)),
    paths: distinct(doings.flatMap(({ paths }) => paths)),
    on,
    end,
    summary,
  }))
  return [...whole, ...suspensionsIn(record)]
}

/** What is called a suspension of a membership is an entry of its own, under the day it is said to have begun. */
const suspensionsIn = (record: ActivityRecord): readonly Entry[] =>
  record.type !== 'membership'
    ? []
    : record.suspensions.map(({ key, start, end, summary }) => ({
        actor: record.state,
        record,
        fact: `suspensions:${key}`,
        roles: ['member'],
        through: [],
        paths: [`suspensions:${key}`],
        on: start,
        end,
        summary,
      }))

const speaking: readonly ActivityRole[] = ['took-part', 'spoke']
/** By event, those who said something there that has an entry of its own. */
const speakersOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ actor, record, roles }) =>
      record.type === 'remark' && roles.includes('spoke') ? [`${actor} ${record.event}`] : [],
    ),
  )

/** Everything on record by whose it is. An event that is only that somebody spoke is told by what was said, once. */
export const entriesByActor = perDataset((dataset: Dataset) => {
  const all = activityRecords(dataset).flatMap((record) => entriesOf(dataset, record))
  const speakers = speakersOf(all)
  const isTold = ({ actor, record, roles }: Entry): boolean =>
    record.type === 'event' &&
    record.kind === 'statement' &&
    roles.every((role) => speaking.includes(role)) &&
    speakers.has(`${actor} ${record.id}`)
  return groupBy(
    all.filter((entry) => !isTold(entry)),
    ({ actor }) => [actor],
  )
})

/** The last day of an entry: that of a thing that took days, not that of a state of affairs which its first day began. */
export const lastDayOf = ({ record, on, end }: Entry): Day | null => {
  if (record.type !== 'event' || end === null) return on?.latest ?? null
  if (end === '..') return null
  return isDate(end) && compareDates(on, end) <= 0 ? end.latest : (on?.latest ?? null)
}
