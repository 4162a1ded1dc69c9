import type { Dataset, Id } from '@csto-record/domain'
import { caseless, isCaseOf } from '@csto-record/queries'

interface FamilyName {
  readonly id: Id<'person'>
  readonly start: number
  readonly end: number
}
const shortest = 4

/**
 * Finds people in a line by family names that one person of the record alone has, in whatever case: pages give a full
 * name only once.
 */
export const familyNames = (dataset: Dataset): ((line: string) => readonly FamilyName[]) => {
  const owners = new Map<string, { readonly family: string; readonly id: Id<'person'> }[]>()
  for (const { id, name, names } of dataset.persons) {
    for (const text of [name, ...names.map((other) => other.text)]) {
      const family = text.split(' ').at(-1) ?? ''
      if (!text.includes(' ') || family.length < shortest) continue
      const stem = caseless(family)
      owners.set(stem, [...(owners.get(stem) ?? []), { family, id }])
    }
  }
  return (line) =>
    [...line.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].flatMap(({ 0: word, index: start }) => {
      const named = (owners.get(caseless(word)) ?? []).filter(({ family }) => isCaseOf(family, word))
      const [id, ...others] = new Set(named.map((one) => one.id))
      return id === undefined || others.length > 0 ? [] : [{ id, start, end: start + word.length }]
    })
}
