import { type Id, isId } from '@csto-record/domain'

/** Whether a value is an id; most texts are not, and a text without a slash is told from one at once. */
export const isMention = (value: unknown): value is Id =>
  typeof value === 'string' && value.includes('/') && isId(value)

/** Visits every id that stands somewhere in a value, as often as it stands there. */
export const forEachId = (value: unknown, visit: (id: Id) => void): void => {
  if (typeof value === 'string') {
    if (isMention(value)) visit(value)
  } else if (Array.isArray(value)) {
    for (const entry of value) forEachId(entry, visit)
  } else if (typeof value === 'object' && value !== null) {
    for (const entry of Object.values(value)) forEachId(entry, visit)
  }
}

/** Every id that stands somewhere in a value, in the order of first mention. */
export const idsIn = (value: unknown, found: Set<Id> = new Set()): ReadonlySet<Id> => {
  forEachId(value, (id) => found.add(id))
  return found
}
