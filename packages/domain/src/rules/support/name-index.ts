import { type Dataset, recordsOf } from '../../dataset.ts'
import { hasType, type Id } from '../../ids.ts'
import { wordsOf } from './words.ts'

const named = ['person', 'place', 'state', 'body'] as const
type NamedType = (typeof named)[number]
type Words = readonly string[]

interface NameIndex {
  /** The names of each record, as words. */
  readonly names: ReadonlyMap<Id, readonly Words[]>
  /** Words that more than a few records of the type have in their names. */
  readonly common: ReadonlySet<string>
  /** Names that tell one record from all others of its type, by their first word. */
  readonly telling: ReadonlyMap<string, readonly { readonly id: Id; readonly words: Words }[]>
}

/** A word that few have tells who is meant; a given name or "training ground" does not. */
const few = 2
const shortestFamilyName = 5

const build = (dataset: Dataset, type: NamedType): NameIndex => {
  const names = new Map<Id, readonly Words[]>()
  const owners = new Map<string, number>()
  const owner = new Set(recordsOf(dataset, 'organization').flatMap(({ acronym }) => wordsOf(acronym ?? '')))
  for (const record of recordsOf(dataset, type)) {
    const { id, name, names: others } = record
    const acronym = 'acronym' in record && record.acronym !== null ? [record.acronym] : []
    const whole = [name, ...others.map(({ text }) => text), ...acronym].map(wordsOf)
    // Whose a body is a page need not say again: "the Joint Staff" is the CSTO Joint Staff.
    const own = whole.map((words) => words.filter((word) => !owner.has(word)))
    const all = type === 'body' ? [...whole, ...own.filter((words) => words.length > 1)] : whole
    names.set(id, all)
    for (const word of new Set(all.flat())) owners.set(word, (owners.get(word) ?? 0) + 1)
  }
  const telling = new Map<string, { id: Id; words: Words }[]>()
  for (const [id, all] of names) {
    // A place is often one word; of a person, a family name is enough where nobody else has it.
    const family = all
      .flatMap((words) => words.slice(1).slice(-1))
      .filter((last) => last.length >= shortestFamilyName && owners.get(last) === 1)
      .map((last) => [last])
    const whole = type === 'person' ? [...all.filter((words) => words.length > 1), ...family] : all
    for (const words of whole)
      for (const first of words.slice(0, 1)) telling.set(first, [...(telling.get(first) ?? []), { id, words }])
  }
  const common = new Set([...owners].flatMap(([word, count]) => (count > few ? [word] : [])))
  return { names, common, telling }
}

const memo = new WeakMap<Dataset, Readonly<Record<NamedType, NameIndex>>>()
const indexOf = (dataset: Dataset, type: NamedType): NameIndex => {
  const made = memo.get(dataset) ?? {
    person: build(dataset, 'person'),
    place: build(dataset, 'place'),
    state: build(dataset, 'state'),
    body: build(dataset, 'body'),
  }
  memo.set(dataset, made)
  return made[type]
}

const standsAt = (words: Words, at: number, name: Words): boolean =>
  name.every((word, offset) => words[at + offset] === word)

/** The records of a type that a text names: in full, or by a family name that one person alone has. */
export const namedIn = (dataset: Dataset, type: NamedType, text: string): ReadonlySet<Id> => {
  const { telling } = indexOf(dataset, type)
  const words = wordsOf(text)
  const found = words.flatMap((word, at) =>
    (telling.get(word) ?? []).filter((name) => standsAt(words, at, name.words)).map(({ id }) => id),
  )
  return new Set(found)
}

const cyrillic = /\p{Script=Cyrillic}/u
const longestEnding = 3
const shortestStem = 4
/** A word without the vowels or sign that a case may change: `dushanbe` and `rossiya` as well as `borisov`. */
const stemOf = (word: string): string => word.replace(/(?<=.{3})[aeiouyj]+$/, '')

/** The words of a text, and of a text in Cyrillic what is left of them without the ending of a case. */
const presentIn = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text)
  if (!cyrillic.test(text)) return new Set(words)
  const stems = words.flatMap((word) =>
    Array.from({ length: longestEnding + 1 }, (_, cut) => word.slice(0, word.length - cut)).filter(
      (stem) => stem.length >= shortestStem,
    ),
  )
  return new Set([...words, ...stems])
}

/** Whether a text has a name of the record, in whatever case, or any word of one that few others have. */
export const mayName = (dataset: Dataset, type: NamedType, id: Id, text: string): boolean => {
  const { names, common } = indexOf(dataset, type)
  const words = wordsOf(text)
  const present = presentIn(text)
  return (names.get(id) ?? []).some(
    (name) =>
      name.some((word) => word.length > 2 && !common.has(word) && (present.has(word) || present.has(stemOf(word)))) ||
      words.some((_, at) => standsAt(words, at, name)),
  )
}

/** The ids of a type in a value, wherever they stand. */
export const idsIn = (value: unknown, type: NamedType): readonly Id[] => {
  if (typeof value === 'string') return isOf(value, type) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner: unknown) => idsIn(inner, type))
}
const isOf = (value: string, type: NamedType): value is Id => hasType(value as Id, type) // checks the prefix of any text
