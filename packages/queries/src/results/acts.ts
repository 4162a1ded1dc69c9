import {
  type Dataset,
  type EventRecord,
  type Id,
  plannedRoles,
  recordById,
  recordsOf,
  type StateId,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { type Certainty, gradeOn, tenuresByPerson } from './office.ts'

const notThere: readonly string[] = ['absent', ...plannedRoles]

/** Somebody's part in an event, and the state it was for. */
export interface Act {
  readonly who: Id
  readonly state: StateId
  readonly event: EventRecord
  readonly capacity: string | null
  readonly roles: readonly EventRecord['participants'][number]['roles'][number][]
  readonly chaired: boolean
  /** `named` where the record says on whose behalf, `office` where the office held that day says so. */
  readonly tie: 'named' | 'office'
  readonly certainty: Certainty
}

/** The state that an id stands for: itself, or the one whose authority it is; null for what belongs to no state. */
export const stateOf = (dataset: Dataset, id: Id | null): StateId | null => {
  if (id === null) return null
  if (id.startsWith('state/')) return id as StateId
  return id.startsWith('organization/') ? (recordById(dataset, id as Id<'organization'>)?.state ?? null) : null
}

/** The states whose offices somebody held on the first day of an event, each as surely as its surest office. */
const officesThen = (dataset: Dataset, who: Id, { start }: EventRecord): ReadonlyMap<StateId, Certainty> => {
  const day = start?.earliest
  const found = new Map<StateId, Certainty>()
  if (!who.startsWith('person/') || day == null || start?.latest !== day) return found
  for (const tenure of tenuresByPerson(dataset).get(who as Id<'person'>) ?? []) {
    const state = stateOf(dataset, tenure.of)
    const certainty = gradeOn(tenure, day, dataset.asOf)?.certainty
    if (state === null || (certainty !== 'yes' && certainty !== 'likely')) continue
    if (found.get(state) !== 'yes') found.set(state, certainty)
  }
  return found
}

const actsAt = (dataset: Dataset, event: EventRecord): readonly Act[] => {
  const { chair, participants } = event
  const there = participants.filter(({ roles }) => roles.some((role) => !notThere.includes(role)))
  const actors = new Set([...(chair === null ? [] : [chair.who]), ...there.map(({ who }) => who)])
  return [...actors].flatMap((who): readonly Act[] => {
    const part = there.find((one) => one.who === who)
    const inChair = chair?.who === who ? chair : null
    const act = {
      who,
      event,
      capacity: inChair?.capacity ?? part?.capacity ?? null,
      roles: (part?.roles ?? []).filter((role) => !notThere.includes(role)),
      chaired: inChair !== null,
    }
    const sender = inChair?.onBehalfOf ?? part?.onBehalfOf ?? null
    // Who was sent by somebody acted for that one, whatever other offices were held.
    const named = stateOf(dataset, sender ?? (who.startsWith('organization/') ? who : null))
    if (named !== null) return [{ ...act, state: named, tie: 'named', certainty: 'yes' }]
    if (sender !== null) return []
    return [...officesThen(dataset, who, event)].map(([state, certainty]) => ({
      ...act,
      state,
      tie: 'office' as const,
      certainty,
    }))
  })
}

/** What was done for each state at events, in the order of the record; what a state did itself nobody did for it. */
export const actsByState = perDataset((dataset: Dataset) =>
  groupBy(
    recordsOf(dataset, 'event').flatMap((event) => actsAt(dataset, event)),
    ({ state }) => [state],
  ),
)
