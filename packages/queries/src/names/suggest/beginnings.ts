import { type Dataset, type RecordType, recordById, typeOf } from '@csto-record/domain'
import { perDataset } from '../../memo.ts'
import { compareValues } from '../../selection/compare.ts'
import { weightOf } from '../search/search-index.ts'
import { allSpellings, type Spelling } from '../spellings.ts'
import { type Word, wordsIn } from '../words.ts'

/** A spelling of a name, cut into words, with how likely its record is to be meant. */
export interface Candidate {
  readonly spelling: Spelling
  readonly type: RecordType
  readonly words: readonly Word[]
  readonly weight: number
}

/** The forms of a word that a beginning is looked for in: letter for letter, and as all romanizations have it. */
const keysOf = ({ folded, romanized }: Pick<Word, 'folded' | 'romanized'>): readonly string[] =>
  folded === romanized ? [folded] : [folded, romanized]

/** What is likelier meant first, then the shorter. */
const likelier = (left: Candidate, right: Candidate): number =>
  right.weight - left.weight ||
  left.spelling.text.length - right.spelling.text.length ||
  compareValues(left.spelling.id, right.spelling.id)

/** Every word of every spelling, in the order of its letters, with the places of the candidates that have it. */
const index = perDataset((dataset: Dataset) => {
  const candidates = allSpellings(dataset)
    .map((spelling): Candidate => {
      const record = recordById(dataset, spelling.id)
      const weight = record === undefined ? 0 : weightOf(record)
      return { spelling, type: typeOf<RecordType>(spelling.id), words: wordsIn(spelling.text), weight }
    })
    .toSorted(likelier)
  const byKey = new Map<string, number[]>()
  for (const [place, { words }] of candidates.entries()) {
    for (const key of new Set(words.flatMap(keysOf))) {
      const places = byKey.get(key)
      if (places === undefined) byKey.set(key, [place])
      else places.push(place)
    }
  }
  return { candidates, byKey, keys: [...byKey.keys()].toSorted() }
})

/** The first place in a sorted list that is not before a text. */
const placeOf = (keys: readonly string[], text: string): number => {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of the candidates of which a word begins one, some of them several times. */
function* placesThatBegin(dataset: Dataset, word: Word): Generator<number> {
  const { byKey, keys } = index(dataset)
  for (const start of keysOf(word))
    for (let at = placeOf(keys, start); keys[at]?.startsWith(start) === true; at += 1)
      yield* byKey.get(keys[at] ?? '') ?? []
}

/** The spellings in which every one of some words begins a word, what is likelier meant first. None for no words. */
export const beginningWith = (dataset: Dataset, words: readonly Word[]): readonly Candidate[] => {
  if (words.length === 0) return []
  const { candidates } = index(dataset)
  // How many of the words a candidate has, as long as it has had each of those before.
  const had = new Uint8Array(candidates.length)
  for (const [before, word] of words.entries())
    for (const place of placesThatBegin(dataset, word)) if (had[place] === before) had[place] = before + 1
  return candidates.filter((_, place) => had[place] === words.length)
}

/** Whether a word begins another, in any of their forms. */
export const begins = (word: Word, other: Word | undefined): boolean =>
  other !== undefined && keysOf(word).some((start) => keysOf(other).some((key) => key.startsWith(start)))
