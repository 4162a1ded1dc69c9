import type { Entry } from './entries.ts'
import type { ActivityRole } from './roles.ts'

const speaking: readonly ActivityRole[] = ['took-part', 'spoke']
/** By event, those who said something there that has an entry of its own. */
const speakersOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ actor, record, roles }) =>
      record.type === 'remark' && roles.includes('spoke') ? [`${actor} ${record.event}`] : [],
    ),
  )

/** Entries without the events that are only that somebody spoke, where what was said there is an entry of its own. */
export const toldOnce = (entries: readonly Entry[]): readonly Entry[] => {
  const speakers = speakersOf(entries)
  return entries.filter(
    ({ actor, record, roles }) =>
      record.type !== 'event' ||
      record.kind !== 'statement' ||
      !roles.every((role) => speaking.includes(role)) ||
      !speakers.has(`${actor} ${record.id}`),
  )
}
