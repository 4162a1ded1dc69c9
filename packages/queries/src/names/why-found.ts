import { romanized } from './romanized.ts'
import type { SearchDocument, SearchField } from './search-document.ts'
import { wordsOf } from './spellings.ts'

export const matchKinds = ['exact', 'transliterated', 'prefix', 'fuzzy'] as const
export interface Why {
  asked: string
  found: string
  fields: SearchField[]
  kind: (typeof matchKinds)[number]
}

const kindOf = (asked: string, found: string): Why['kind'] => {
  if (asked === found) return 'exact'
  if (romanized(asked) === romanized(found)) return 'transliterated'
  return found.startsWith(asked) || romanized(found).startsWith(romanized(asked)) ? 'prefix' : 'fuzzy'
}

const sharedBeginning = (left: string, right: string): number => {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

/**
 * Why a record was found: for each word of it that matched, the word that was asked for, and how the two agree. Terms
 * of the index stand for words of the record; of several words that one stands for, the first is shown.
 */
export const whyFound = (
  document: SearchDocument,
  asked: readonly string[],
  match: Readonly<Record<string, readonly string[]>>,
): Why[] => {
  const found = new Map<string, Why>()
  const words = new Map<SearchField, readonly string[]>()
  const wordsIn = (field: SearchField): readonly string[] => {
    const known = words.get(field) ?? wordsOf(document[field])
    words.set(field, known)
    return known
  }
  for (const [term, names] of Object.entries(match)) {
    const fields = names as readonly SearchField[]
    const candidates = fields.flatMap(wordsIn)
    const word = candidates.includes(term) ? term : (candidates.find((one) => romanized(one) === term) ?? term)
    const [nearest = word] = asked.toSorted(
      (left, right) =>
        matchKinds.indexOf(kindOf(left, word)) - matchKinds.indexOf(kindOf(right, word)) ||
        sharedBeginning(right, word) - sharedBeginning(left, word),
    )
    const before = found.get(word)?.fields ?? []
    found.set(word, {
      asked: nearest,
      found: word,
      fields: [...new Set([...before, ...fields])],
      kind: kindOf(nearest, word),
    })
  }
  return [...found.values()].toSorted((left, right) => matchKinds.indexOf(left.kind) - matchKinds.indexOf(right.kind))
}
