import type { Dataset, Id } from '@csto-record/domain'
import type { Mention } from './mention.ts'
import type { Page } from './page.ts'
import { isWordOf, keyOf, type Word, wordsIn } from './words.ts'

interface Owner {
  readonly id: Id<'person'>
  readonly family: Word
  readonly given: string
}
const shortest = 4

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Owner[]>>()
/** People by the key of their family name. */
const ownersIn = (dataset: Dataset): ReadonlyMap<string, readonly Owner[]> => {
  const known = indexes.get(dataset)
  if (known !== undefined) return known
  const owners = new Map<string, Owner[]>()
  for (const { id, name, names } of dataset.persons) {
    for (const text of [name, ...names.map((other) => other.text)]) {
      const words = wordsIn(text)
      const [first, family] = [words[0], words.at(-1)]
      if (first === undefined || family === undefined || first === family || family.text.length < shortest) continue
      owners.set(family.key, [...(owners.get(family.key) ?? []), { id, family, given: first.text }])
    }
  }
  indexes.set(dataset, owners)
  return owners
}

const most = 2
/** Whether two given names are spellings of one: of one initial, and few letters apart. */
const isNearly = (one: string, other: string): boolean => {
  if (one[0] !== other[0] || Math.min(one.length, other.length) < 5) return false
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [place, written] of [...other].entries()) {
      const [above, left, corner] = [row[place + 1] ?? 0, next[place] ?? 0, row[place] ?? 0]
      next.push(Math.min(above + 1, left + 1, corner + (letter === written ? 0 : 1)))
    }
    row = next
  }
  return (row.at(-1) ?? most + 1) <= most
}

const capital = /^\p{Lu}/u
/** What stands before a family name without being a given name. */
const title =
  /^(?:Mr|Mrs|Ms|Dr|General|Colonel|Lieutenant|Major|Admiral|Marshal|President|Minister|Premier|Secretary|Ambassador|Chairman|Speaker|Comrade|The|That|This|As|When|According|Earlier|Later|Today|Генерал|Президент|Министр|Премьер|Секретарь|Председатель|Генсек)$/iu

/**
 * Finds people by family names that one person of the record alone has, in whatever case: pages give a full name only
 * once. An initial or a given name before it has to be that person's.
 */
export const familyNamesIn = (dataset: Dataset, { text }: Page, words: readonly Word[]): readonly Mention[] =>
  words.flatMap((word, at): readonly Mention[] => {
    if (!capital.test(word.text)) return []
    const named = (ownersIn(dataset).get(word.key) ?? []).filter(({ family }) => isWordOf(family, word))
    const ids = [...new Set(named.map(({ id }) => id))]
    const before = words[at - 1]
    const gap = before === undefined ? '' : text.slice(before.end, word.start)
    const span = { end: word.end, others: [] }
    if (before !== undefined && capital.test(before.text) && /^\.?\s?$/.test(gap) && !title.test(before.text)) {
      // An initial, as in S. Ordabayev, or a given name that is spelled nearly so; any other is somebody else's.
      const fits = named.filter(({ given }) =>
        before.text.length === 1 ? given.startsWith(before.text) : isNearly(keyOf(given), before.key),
      )
      const [only, ...others] = new Set(fits.map(({ id }) => id))
      const start = before.start
      return only === undefined || others.length > 0 ? [] : [{ id: only, start, ...span }]
    }
    const [only, ...others] = ids
    return only === undefined || others.length > 0 ? [] : [{ id: only, start: word.start, ...span }]
  })
