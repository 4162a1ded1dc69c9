import type { EventRecord } from './record.ts'
import { plannedRoles } from './types/event.ts'

type Participant = EventRecord['participants'][number]
const notThere: readonly string[] = [...plannedRoles, 'absent']

/** Whether a source tells that somebody took part: who was absent, or only invited or expected, did not. */
export const tookPart = ({ roles }: Pick<Participant, 'roles'>): boolean =>
  roles.some((role) => !notThere.includes(role))

/** Those of an event's participants who took part. */
export const thoseThere = ({ participants }: Pick<EventRecord, 'participants'>): readonly Participant[] =>
  participants.filter(tookPart)
