import type { Day, RecordType } from '@csto-record/domain'
import type { OfficeBook } from '../office-book.ts'

// The search index in files, so that a question fetches what it needs alone. Records go by their numbers: their places
// among all records of the dataset. Days are as in the record, YYYY-MM-DD.

/** What every question needs. */
export interface Base {
  readonly asOf: Day
  /** How many records there are of each type, in the order of their numbers. */
  readonly types: readonly (readonly [type: RecordType, count: number])[]
  /** How likely records are to be meant: the weights there are, and the place among them of each record's. */
  readonly weights: { readonly values: readonly number[]; readonly of: readonly number[] }
  /** How many terms each record has, by field. */
  readonly lengths: readonly (readonly number[])[]
  readonly averageLengths: readonly number[]
  readonly subject: readonly (readonly [stem: string, names: readonly (readonly string[])[]])[]
  /** The first term of each file of terms. */
  readonly firstTerms: readonly string[]
  readonly offices: OfficeBook
}
/** Numbers that rise, each less the one before it. */
export type Steps = readonly number[]
/** Terms in a file: whether a name has each (1 or 0), and the records that have it, by field. */
export type TermsFile = readonly (readonly [
  term: string,
  inName: 0 | 1,
  ...postings: readonly (readonly [field: number, ...records: Steps])[],
])[]
/** Every term that stands in a name, in order: for words that may be misspelt. */
export type NameTermsFile = readonly string[]
/** Records by their names, letter for letter and by meaning. */
export interface NamesFile {
  readonly plain: Readonly<Record<string, readonly number[]>>
  readonly core: Readonly<Record<string, readonly number[]>>
}
/** When events begin. */
export type DaysFile = readonly (readonly [event: number, earliest: Day, latest: Day])[]
/** A record to show, and to say why it was found. */
export interface FoundFile {
  readonly id: string
  readonly name: string
  /** The language of the name where it is not English; null where it is, or nobody knows. */
  readonly language: string | null
  readonly names: readonly (readonly [text: string, language: string | null])[]
  readonly acronym: string
  readonly kind: string
  readonly text: string
  readonly context: string
  readonly told: string
  /** What the record is, in a line; empty where its name says all. */
  readonly line: string
  /** Where the record is shown. */
  readonly href: string
}

export const namesFiles = 128
/** How many records stand in one file of those to show. */
export const perFile = 8

/** The file that has a name: a hash of its letters (FNV-1a). */
export const namesFileOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0
  return hash % namesFiles
}
/** The place of the last of some sorted texts that is not after a text; 0 where all are. */
export const placeOf = (sorted: readonly string[], text: string): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') <= text) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
