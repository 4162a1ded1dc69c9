import 'server-only'
import type { EventRecord, Id } from '@csto-record/domain'
import { attendanceOf, stateActedFor } from '@csto-record/queries'
import { dataset } from './dataset.ts'

export type Participant = EventRecord['participants'][number]
/** Somebody who took part, with those who came for them and are told in the same row. */
export interface Party {
  readonly participant: Participant
  readonly people: readonly Participant[]
}

/**
 * The participants of an event, each once: whoever came for a state that is named too stands in its row, as long as both
 * took part, or both stayed away.
 */
export const partiesOf = ({ participants, start }: EventRecord): readonly Party[] => {
  const named = new Map<Id, Participant>(participants.map((one) => [one.who, one]))
  const rowOf = (participant: Participant): Id => {
    const { who, onBehalfOf } = participant
    const acted =
      onBehalfOf ?? (who.startsWith('person/') ? stateActedFor(dataset, who, start?.earliest ?? null) : null)
    const party = acted === null || acted === who ? undefined : named.get(acted)
    return party !== undefined && attendanceOf(party) === attendanceOf(participant) ? party.who : who
  }
  const rows = participants.filter((one) => rowOf(one) === one.who)
  return rows.map((participant) => ({
    participant,
    people: participants.filter((one) => one !== participant && rowOf(one) === participant.who),
  }))
}
