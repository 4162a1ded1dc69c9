import { type Dataset, hasType, type Id, recordById, type Tie } from '@csto-record/domain'
import { attendanceOf } from '../results/attendance.ts'
import { tiedIn } from '../selection/columns/tied.ts'
import type { ActivityRecord } from './activity-record.ts'
import type { ActivityRole } from './roles.ts'

/** Somebody or something that a record names, as what, and the paths of the facts that say so. */
export interface Named {
  readonly role: ActivityRole
  readonly who: Id
  /** Who did it on behalf of that one; empty where it was done in person, or no source says. */
  readonly through: readonly Id[]
  /** Whether the record says on whose behalf, so that a person comes for no other. */
  readonly sent: boolean
  /** The facts that say so, as `field` or `field:key`. */
  readonly paths: readonly string[]
}

const named = (role: ActivityRole, ids: readonly (Id | null)[], ...paths: readonly string[]): readonly Named[] =>
  ids.flatMap((who) => (who === null ? [] : [{ role, who, through: [], sent: false, paths }]))

/** Where a record says that somebody is tied to it. */
const pathsOf = (record: ActivityRecord, tie: Tie, who: Id): readonly string[] => {
  switch (record.type) {
    case 'event': {
      // Whoever asked did so as one of the participants.
      const entry = record.participants.find((one) => one.who === who || one.onBehalfOf === who)
      return tie === 'chaired' ? ['chair'] : tie === 'hosted' ? ['place'] : [`participants:${entry?.who ?? who}`]
    }
    case 'document':
      return tie === 'asked' ? ['initiatedBy'] : [`parties:${who}`]
    case 'remark':
      return ['speaker', 'summary']
    case 'commitment':
      return ['declaredBy', 'summary']
    case 'act':
      return ['party', 'kind', 'on']
    case 'chairmanship':
    case 'tenure':
    case 'membership':
      return []
  }
}

/** Who was absent from an event, or was only invited or expected. */
const away = (record: ActivityRecord): readonly Named[] =>
  record.type !== 'event'
    ? []
    : record.participants.flatMap((participant) => {
        const attendance = attendanceOf(participant)
        const { who, onBehalfOf } = participant
        const isThere = attendance === 'took-part' || record.chair?.who === who
        return isThere ? [] : named(attendance, onBehalfOf === null ? [who] : [onBehalfOf, who], `participants:${who}`)
      })

/** What a record says of whoever it names, beside the ties of its definition. */
const untied = (dataset: Dataset, record: ActivityRecord): readonly Named[] => {
  switch (record.type) {
    case 'event': {
      const { bodies, forces, series } = record
      const owner = series === null || bodies.length + forces.length > 0 ? [] : [series.of]
      return [
        ...bodies.flatMap((id) => named('organized', [id], `bodies:${id}`)),
        ...forces.flatMap((id) => named('took-part', [id], `forces:${id}`)),
        ...named('organized', owner, 'series'),
        ...away(record),
      ]
    }
    case 'document':
      return named('adopted', [record.body], 'body')
    case 'commitment':
      return named('promised', [recordById(dataset, record.chairmanship)?.state ?? null], 'summary')
    case 'chairmanship':
      return [...named('chaired', [record.state], 'state', 'start', 'end'), ...named('subject', [record.of], 'of')]
    case 'membership':
      return [...named('member', [record.state], 'of', 'role', 'start'), ...named('subject', [record.of], 'of', 'role')]
    case 'tenure': {
      const state = recordById(dataset, record.person)?.state ?? null
      const held = named('office', [record.of, state], 'office', 'of', 'start', 'end')
      return [
        ...named('office', [record.person], 'office', 'of', 'start', 'end'),
        ...held.map((one) => ({ ...one, through: [record.person] })),
      ]
    }
    case 'remark':
    case 'act':
      return []
  }
}

/** Everybody whom a record names as having done something, or as those it was done to; a person in every role apart. */
export const namedIn = (dataset: Dataset, record: ActivityRecord): readonly Named[] => [
  ...tiedIn(record).map(({ tie, who, sent, through }) => ({
    role: tie,
    who,
    through,
    sent: sent && hasType(who, 'person'),
    paths: pathsOf(record, tie, who),
  })),
  ...untied(dataset, record),
]
