import type { Id } from '@csto-record/domain'
import { fold } from '../fold.ts'
import { familyName, romanizedName, wordsOf } from '../name-words.ts'
import { romanized } from '../romanized.ts'
import type { Spelling } from '../spellings.ts'

/** How a spelling fits a name, surest first. */
export const reasons = ['same-spelling', 'same-letters', 'same-words', 'other-romanization', 'family-name'] as const
export type Reason = (typeof reasons)[number]

/** Spellings to hold a name against: all, by their romanized words, and those of people by the family name. */
export interface NameIndex {
  readonly all: readonly Spelling[]
  readonly byWords: ReadonlyMap<string, readonly Spelling[]>
  readonly byFamily: ReadonlyMap<string, readonly Spelling[]>
}
/** A record that a name may belong to: its spelling that fits best, and how. */
export interface Resolved {
  readonly spelling: Spelling
  readonly reason: Reason
}

const words = (text: string): string => wordsOf(text).toSorted().join(' ')
const initial = (word: string): string => romanized(word).charAt(0)

/** How a spelling fits a name; all the candidates share its romanized words, or its family name. */
const reasonFor = (name: string, { text }: Spelling): Reason => {
  if (text === name) return 'same-spelling'
  if (fold(text) === fold(name)) return 'same-letters'
  if (words(text) === words(name)) return 'same-words'
  return romanizedName(text) === romanizedName(name) ? 'other-romanization' : 'family-name'
}

/** Spellings that may be meant: of the same words, or else of people of the same family name. */
const candidates = ({ all, byWords, byFamily }: NameIndex, name: string): readonly Spelling[] => {
  const own = wordsOf(name)
  const family = own.at(-1)
  // Signs alone have no letters to compare.
  if (family === undefined) return all.filter(({ text }) => text === name)
  const same = byWords.get(romanizedName(name))
  if (same !== undefined) return same
  const [given] = own.slice(0, -1)
  const [key = ''] = familyName(name)
  const namesakes = family.length > 1 ? (byFamily.get(key) ?? []) : []
  // A given name or an initial that differs means somebody else of the family name.
  return namesakes.filter(({ text }) => given === undefined || initial(given) === initial(wordsOf(text)[0] ?? ''))
}

/** The records that a name may belong to, surest first, each once; none where no spelling fits. */
export const resolved = (index: NameIndex, name: string): readonly Resolved[] => {
  const best = new Map<Id, Resolved>()
  for (const spelling of candidates(index, name)) {
    const reason = reasonFor(name, spelling)
    const before = best.get(spelling.id)
    if (before === undefined || reasons.indexOf(reason) < reasons.indexOf(before.reason))
      best.set(spelling.id, { spelling, reason })
  }
  return [...best.values()].toSorted((left, right) => reasons.indexOf(left.reason) - reasons.indexOf(right.reason))
}
