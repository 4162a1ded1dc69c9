import type { Day, Id } from '@csto-record/domain'
import { distance } from 'fastest-levenshtein'
import type { Ground } from '../ground.ts'
import { wrongLetters } from '../search-for.ts'
import { type Base, type DaysFile, type NamesFile, type NameTermsFile, namesFileOf } from './files.ts'
import type { PartStore } from './part-store.ts'
import { numberOf, partialIndex } from './partial-index.ts'

/** A ground to search in of which only some files are fetched. What it lacks is wanted of the store from then on. */
export interface PartialGround extends Ground {
  /** Makes sure of every name that a misspelt word may be. */
  readonly guessAt: (word: string) => void
}

// The build wrote the files as they are described; nobody checks them again.
export const partialGround = (base: Base, store: PartStore): PartialGround => {
  const { ids, search, ...terms } = partialIndex(base, store)
  const namesFile = (name: string) => store.get(`names-${namesFileOf(name)}.json`) as NamesFile | undefined
  const idsOf = (numbers: readonly number[] | undefined): readonly Id[] | undefined =>
    numbers?.flatMap((number) => ids[number] ?? [])
  let days: ReadonlyMap<number, readonly [Day, Day]> | undefined
  const daysNow = () => {
    const file = store.get('days.json') as DaysFile | undefined
    if (file !== undefined) days ??= new Map(file.map(([number, ...when]) => [number, when] as const))
    return days
  }
  return {
    ...terms,
    asOf: base.asOf,
    index: { search },
    subject: new Map(base.subject),
    plainNames: { get: (name) => idsOf(namesFile(name)?.plain[name]) },
    coreNames: { get: (name) => idsOf(namesFile(name)?.core[name]) },
    offices: base.offices,
    beginningOf: (id) => daysNow()?.get(numberOf(id)) ?? null,
    guessAt: (word) => {
      const named = store.get('name-terms.json') as NameTermsFile | undefined
      const most = wrongLetters(word)
      for (const term of named ?? [])
        if (Math.abs(term.length - word.length) <= most && distance(term, word) <= most) terms.terms.has(term)
    },
  }
}
