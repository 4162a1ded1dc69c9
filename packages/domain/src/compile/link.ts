import { type Id, isId } from '../ids.ts'
import type { AnyRecord } from '../record.ts'
import type { Path } from './read.ts'

export interface Reference {
  readonly to: Id
  /** Where it stands inside the record. */
  readonly path: Path
}

/** Fields whose text is ours or the source's and never a reference. */
const freeText = new Set(['phrase', 'summary', 'note', 'text', 'title', 'definition', 'message'])

const walk = (value: unknown, path: Path, found: Reference[]): void => {
  if (isId(value)) found.push({ to: value, path })
  else if (Array.isArray(value)) {
    for (const [position, entry] of value.entries()) walk(entry, [...path, position], found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) if (!freeText.has(key)) walk(entry, [...path, key], found)
  }
}

/** Every id that a record names, with its place; its own id and its parent's are left out. */
export const referencesOf = (record: AnyRecord): readonly Reference[] => {
  const found: Reference[] = []
  for (const [field, value] of Object.entries(record)) {
    if (field !== 'id' && field !== 'type' && !freeText.has(field)) walk(value, [field], found)
  }
  return found
}
