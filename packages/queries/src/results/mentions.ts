import { type Id, isId } from '@csto-record/domain'

/** Every id that stands somewhere in a value, in the order of first mention. */
export const idsIn = (value: unknown, found: Set<Id> = new Set()): ReadonlySet<Id> => {
  if (isId(value)) found.add(value)
  else if (Array.isArray(value)) for (const entry of value) idsIn(entry, found)
  else if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) idsIn(entry, found)
  return found
}
