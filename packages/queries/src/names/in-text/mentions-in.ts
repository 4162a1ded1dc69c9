import type { Id } from '@csto-record/domain'
import { inflectedIn, type RussianNames, russianNames, type Written } from '../inflected.ts'

/** Names to look for in a text. */
export interface NameBook {
  /** By their first three characters in lower case, longest first, so that the longest name wins. */
  readonly byBeginning: ReadonlyMap<string, readonly Written[]>
  readonly russian: RussianNames
}

/** A name that stands in a text. Offsets count UTF-16 code units, as JavaScript strings do. */
export interface NameInText {
  readonly id: Id
  /** Other records that are written the same way: the text does not tell which is meant. */
  readonly others: readonly Id[]
  readonly text: string
  readonly start: number
  readonly end: number
}

const letter = /[\p{L}\p{N}]/u
/** A single letter is no name that a text could be told to mention. */
const shortest = 2

/** Lays names out so that a text can be looked through once. */
export const nameBook = (names: readonly Written[]): NameBook => {
  const byBeginning = new Map<string, Written[]>()
  for (const name of names) {
    if (name.text.length < shortest) continue
    const beginning = name.text.slice(0, 3).toLowerCase()
    const group = byBeginning.get(beginning)
    if (group === undefined) byBeginning.set(beginning, [name])
    else group.push(name)
  }
  for (const group of byBeginning.values()) group.sort((left, right) => right.text.length - left.text.length)
  return { byBeginning, russian: russianNames(names) }
}

/** Whether a name stands at a place as whole words, broken over lines or not. Short forms in capitals must be in capitals. */
const standsAt = (text: string, name: string, start: number): boolean => {
  const part = text.slice(start, start + name.length).replaceAll(/\s/g, ' ')
  const capitals = name.length <= 5 && name === name.toUpperCase()
  const same = capitals ? part === name : part.toLowerCase() === name.toLowerCase()
  return same && !letter.test(text[start + name.length] ?? ' ')
}

/** The names that stand in a text, in its order; they do not overlap. */
export const mentionsIn = (book: NameBook, text: string): readonly NameInText[] => {
  const inflected = inflectedIn(book.russian, text)
  const mentions: NameInText[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (letter.test(text[start - 1] ?? ' ') || !letter.test(text[start] ?? ' ')) continue
    const candidates = [
      ...(book.byBeginning.get(text.slice(start, start + 3).toLowerCase()) ?? []),
      ...(book.byBeginning.get(text.slice(start, start + 2).toLowerCase()) ?? []),
    ]
    const written = candidates
      .filter((candidate) => standsAt(text, candidate.text, start))
      .map((spelling) => ({ spelling, end: start + spelling.text.length }))
    const declined = inflected.get(start) ?? []
    const [longest] = [written[0], declined[0]].toSorted((left, right) => (right?.end ?? 0) - (left?.end ?? 0))
    if (longest === undefined) continue
    const { end } = longest
    const { id } = longest.spelling
    const same = new Set([...written, ...declined].filter((one) => one.end === end).map(({ spelling }) => spelling.id))
    same.delete(id)
    mentions.push({ id, others: [...same], text: text.slice(start, end), start, end })
    start = end - 1
  }
  return mentions
}
