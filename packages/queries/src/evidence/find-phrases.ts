import type { Dataset } from '@csto-record/domain'
import { termsOf, type Word, wordsIn } from '../names/words.ts'
import { type CitedPhrase, phrases } from './phrases.ts'

/** What is looked for: words in whatever order, and sequences of words that stand as they are. */
interface Wanted {
  readonly loose: readonly Word[]
  readonly sequences: readonly (readonly Word[])[]
}

const quoted = /"([^"]*)"|“([^”]*)”|«([^»]*)»/g

const readWanted = (q: string): Wanted => ({
  loose: wordsIn(q.replaceAll(quoted, ' ')),
  sequences: [...q.matchAll(quoted)]
    .map(([, straight = '', curly = '', angled = '']) => wordsIn(`${straight}${curly}${angled}`))
    .filter(({ length }) => length > 0),
})

const isSame = (one: Word, other: Word | undefined): boolean => other !== undefined && one.folded === other.folded

/** Whether words stand in others one after another, letter for letter but for script, marks and capitals. */
const holds = (words: readonly Word[], sequence: readonly Word[]): boolean =>
  words.some((_, start) => sequence.every((word, index) => isSame(word, words[start + index])))

const intersection = (sets: readonly ReadonlySet<number>[]): readonly number[] => {
  const [smallest = new Set<number>(), ...others] = sets.toSorted((left, right) => left.size - right.size)
  return [...smallest].filter((index) => others.every((set) => set.has(index)))
}

/**
 * The phrases that have every word asked for, in whatever form and script, and every sequence that stood in quotes. Those
 * in which the words stand as they were asked come first, then the shorter. None where nothing was asked that is a word.
 */
export const findPhrases = (dataset: Dataset, q: string): readonly CitedPhrase[] => {
  const { all, byTerm } = phrases(dataset)
  const { loose, sequences } = readWanted(q)
  const having = (terms: readonly string[]): ReadonlySet<number> =>
    new Set(terms.flatMap((term) => [...(byTerm.get(term) ?? [])]))
  const sets = [
    ...loose.map((word) => having(termsOf(word))),
    ...sequences.flat().map(({ folded }) => having([folded])),
  ]
  const exact = ({ words }: CitedPhrase): boolean => loose.length > 0 && holds(words, loose)
  return intersection(sets)
    .flatMap((index) => all.slice(index, index + 1))
    .filter(({ words }) => sequences.every((sequence) => holds(words, sequence)))
    .map((phrase) => ({ phrase, rank: exact(phrase) ? 0 : 1 }))
    .toSorted((left, right) => left.rank - right.rank || left.phrase.words.length - right.phrase.words.length)
    .map(({ phrase }) => phrase)
}
