import { allRecords, type Dataset } from '../../dataset.ts'
import { wordsOf } from './words.ts'

const memo = new WeakMap<Dataset, ReadonlyMap<string, readonly (readonly string[])[]>>()

/** Names of three words and more by their first word, as words, longest first. */
const longNames = (dataset: Dataset): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const made = memo.get(dataset)
  if (made !== undefined) return made
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const record of allRecords(dataset)) {
    const texts = [
      ...('name' in record ? [record.name] : []),
      ...('names' in record ? record.names.map(({ text }) => text) : []),
      ...('office' in record ? [record.office] : []),
    ]
    for (const words of texts.map(wordsOf)) {
      const [first] = words
      if (first !== undefined && words.length > 2) byFirst.set(first, [...(byFirst.get(first) ?? []), words])
    }
  }
  for (const names of byFirst.values()) names.sort((left, right) => right.length - left.length)
  memo.set(dataset, byFirst)
  return byFirst
}

/** The words of a text with every long name of the record taken as one word: nobody can put a name in own words. */
export const wordsWithNames = (dataset: Dataset, text: string): readonly string[] => {
  const names = longNames(dataset)
  const words = wordsOf(text)
  const joined: string[] = []
  let next = 0
  for (const [at, word] of words.entries()) {
    if (at < next) continue // a word of the name before it
    const name = names.get(word)?.find((parts) => parts.every((part, offset) => words[at + offset] === part)) ?? [word]
    joined.push(name.join('_'))
    next = at + name.length
  }
  return joined
}

/** Words that carry no meaning of their own. */
const fillers = new Set(
  'a an the of in on at to for from by with and or as is are was were be been that this these it its their his her has have had will would into within between under over during after before which who also not s'.split(
    ' ',
  ),
)
const content = (words: readonly string[]): number => words.filter((word) => !fillers.has(word)).length

export interface RunLength {
  readonly length: number
  /** How many of the words must have a meaning of their own. */
  readonly meaning: number
}

/** Every run of so many words on end. */
export const runsOf = (words: readonly string[], { length, meaning }: RunLength): ReadonlySet<string> => {
  const starts = words.slice(0, Math.max(0, words.length - length + 1))
  const runs = starts.map((_, at) => words.slice(at, at + length)).filter((run) => content(run) >= meaning)
  return new Set(runs.map((run) => run.join(' ')))
}

/** The first run that two texts share; null where they share none. */
export const sharedRun = (left: ReadonlySet<string>, right: ReadonlySet<string>): string | null => {
  for (const run of left) if (right.has(run)) return run
  return null
}
