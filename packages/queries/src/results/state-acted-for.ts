import {
  type AnyRecord,
  type Dataset,
  type Day,
  hasType,
  type Id,
  parentOf,
  recordById,
  type StateId,
  spanHolds,
} from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { tenuresByPerson } from './office.ts'
import { subjectOf } from './subject.ts'
import { spokenFor } from './teller.ts'

const stateIn = (record: AnyRecord | undefined): StateId | null =>
  record !== undefined && 'state' in record ? record.state : null

/** The state that a thing is of: a place, an authority, a membership or a term in the chair; null where it is of none. */
const stateOfThing = (dataset: Dataset, id: Id): StateId | null => {
  if (hasType(id, 'state')) return id
  const parent = parentOf(id)
  return stateIn(recordById(dataset, id)) ?? (parent === null ? null : stateOfThing(dataset, parent))
}

/** Whether all the offices in which somebody served a state are known to exclude a day. */
const hasLeft = (dataset: Dataset, person: Id<'person'>, day: Day): boolean => {
  const served = (tenuresByPerson(dataset).get(person) ?? []).filter(({ of }) => stateOfThing(dataset, of) !== null)
  return served.length > 0 && served.every(({ start, end }) => spanHolds(start, end, day) === 'no')
}

const servedOn = (dataset: Dataset, who: Id<'person'>, day: Day | null): StateId | null => {
  if (day !== null && hasLeft(dataset, who, day)) return null
  const organization = subjectOf(dataset)
  if (organization === null) return stateIn(recordById(dataset, who))
  const spoken = spokenFor(dataset, who, organization, day)
  return spoken === 'organization' ? null : spoken
}

/** By person and day, so that many records of one day ask once. */
const kept = perDataset((_dataset) => new Map<string, StateId | null>())

/**
 * The state that somebody or something counts for on a day: a person for the state served in office that day, not for
 * one served before or after; anything else for the state it is of. Null where it counts for none, as whoever is on the
 * staff of the organization does. Where no day is known, any office may be the one meant.
 */
export const stateActedFor = (dataset: Dataset, who: Id, day: Day | null): StateId | null => {
  if (!hasType(who, 'person')) return stateOfThing(dataset, who)
  const known = kept(dataset)
  const key = `${who} ${day}`
  const found = known.get(key)
  if (found !== undefined) return found
  const made = servedOn(dataset, who, day)
  known.set(key, made)
  return made
}
