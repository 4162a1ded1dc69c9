import type { DraftValue } from '../draft/event-values.ts'
import type { DraftedPage } from './draft-page.ts'

/** An event that a text tells of, and the text. */
export interface ToldIn {
  readonly fileName: string
  readonly event: DraftedPage['events'][number]
}

const shown = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value)
    .filter((part) => !Array.isArray(part))
    .map(String)
    .join(' ')
}
/** A value with the field that it would stand in. */
export const inWords = ({ field, value }: DraftValue): string => `${field}: ${shown(value)}`
export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** What has one key, together, in the order in which it comes. */
export const groups = <T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> => {
  const made = new Map<K, T[]>()
  for (const one of list) made.set(keyOf(one), [...(made.get(keyOf(one)) ?? []), one])
  return made
}
