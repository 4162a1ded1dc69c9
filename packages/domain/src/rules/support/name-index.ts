import { type Dataset, recordsOf } from '../../dataset.ts'
import { hasType, type Id, type RecordType } from '../../ids.ts'
import { wordsOf } from './words.ts'

const named = ['person', 'place', 'state'] as const
export type NamedType = (typeof named)[number]
export const isNamedType = (type: RecordType): type is NamedType => named.some((name) => name === type)

interface NameIndex {
  /** The names of each record, as words. */
  readonly byId: ReadonlyMap<Id, readonly (readonly string[])[]>
  /** Names that belong to one record of their type alone, by type and first word. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly id: Id; readonly words: readonly string[] }[]>
}

const memo = new WeakMap<Dataset, NameIndex>()
const indexOf = (dataset: Dataset): NameIndex => {
  const made = memo.get(dataset)
  if (made !== undefined) return made
  const byId = new Map<Id, (readonly string[])[]>()
  const byFirst = new Map<string, { id: Id; words: readonly string[] }[]>()
  for (const type of named) {
    for (const { id, name, names } of recordsOf(dataset, type)) {
      const all = [name, ...names.map(({ text }) => text)].map(wordsOf)
      // A family name alone may belong to several people; a place or a state is often one word.
      const whole = type === 'person' ? all.filter((words) => words.length > 1) : all
      byId.set(id, all)
      for (const words of whole) {
        const key = `${type} ${words[0]}`
        byFirst.set(key, [...(byFirst.get(key) ?? []), { id, words }])
      }
    }
  }
  const index = { byId, byFirst }
  memo.set(dataset, index)
  return index
}

const standsAt = (words: readonly string[], at: number, name: readonly string[]): boolean =>
  name.every((word, offset) => words[at + offset] === word)

/** The records of a type that a text names in full. */
export const namedIn = (dataset: Dataset, type: NamedType, text: string): ReadonlySet<Id> => {
  const { byFirst } = indexOf(dataset)
  const words = wordsOf(text)
  const found = words.flatMap((word, at) =>
    (byFirst.get(`${type} ${word}`) ?? []).filter((name) => standsAt(words, at, name.words)).map(({ id }) => id),
  )
  return new Set(found)
}

/** Whether a text has any word of three letters or more that is part of a name of the record. */
export const mayName = (dataset: Dataset, id: Id, text: string): boolean => {
  const words = new Set(wordsOf(text))
  const names = indexOf(dataset).byId.get(id) ?? []
  return names.some((name) => name.some((word) => word.length > 2 && words.has(word)))
}

/** The ids of a type in a value, wherever they stand. */
export const idsIn = (value: unknown, type: NamedType): readonly Id[] => {
  if (typeof value === 'string') return isOf(value, type) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner: unknown) => idsIn(inner, type))
}
const isOf = (value: string, type: NamedType): value is Id => value.startsWith(`${type}/`) && hasType(value as Id, type)
