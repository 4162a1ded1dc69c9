import type { EvidenceLine } from '#web/components/evidence/evidence-lines.tsx'
import { type Spanned, stands } from './spans.ts'

// How what is known of one record grew, in words: what the page As known shows of it on any day. Records stand in files
// by their ids, so that a day of one record costs one small file.

/** A citation of a story, by its place among the lines, and when it stood beside the value. */
type Rests = readonly (readonly [line: number, from: string, until: string | null])[]
export interface KnownFact extends Omit<Spanned<unknown>, 'value'> {
  readonly label: string
  readonly text: string
  /** The place among the facts of the record, as its type has its fields. */
  readonly place: number
  readonly rests: Rests
}
/** A fact that later sources add, change or take back, as long as they have not. */
export interface KnownChange extends Omit<Spanned<unknown>, 'value'> {
  readonly field: string
  /** Whose entry it is, and what became of it; empty for a field with one value that was added. */
  readonly word: string
}
export interface KnownTelling {
  readonly key: string
  readonly says: string
  readonly href: string
  readonly publisher: string
  /** In words; null for an undated source. */
  readonly published: string | null
  /** The last day on which the source may have come out; null for an undated one. */
  readonly out: string | null
  readonly by: string | null
  readonly phrases: readonly string[]
}
export interface KnownPromise extends Omit<Spanned<unknown>, 'value'> {
  readonly href: string
  readonly summary: string
  /** Who promised it; null where no source says. */
  readonly who: string | null
  readonly term: string
  readonly lines: readonly number[]
}
export interface KnownRecord {
  readonly name: string
  readonly href: string
  /** The day from which sources tell of it; null where undated ones alone do. Empty, before every day, for what answers are worded in. */
  readonly from: string | null
  /** For an event, the stages that it was known in. */
  readonly stages: readonly Spanned<string>[]
  readonly facts: readonly KnownFact[]
  readonly later: readonly KnownChange[]
  readonly tellings: readonly KnownTelling[]
  readonly promises: readonly KnownPromise[]
  readonly lines: readonly EvidenceLine[]
}
/** The records of one file, by their ids. */
export type KnownRecords = Readonly<Record<string, KnownRecord>>

/** What was known of a record on a day. */
export interface KnownThen {
  readonly isKnown: boolean
  readonly stage: string | null
  readonly said: readonly KnownTelling[]
  readonly since: readonly KnownTelling[]
  readonly facts: readonly (Pick<KnownFact, 'label' | 'text' | 'place'> & {
    readonly evidence: readonly EvidenceLine[]
  })[]
  readonly later: readonly KnownChange[]
  readonly promises: readonly (KnownPromise & { readonly evidence: readonly EvidenceLine[] })[]
}

/** Turns the clock of one record back to a day. */
export const knownThen = (record: KnownRecord, day: string): KnownThen => {
  const { from, stages, facts, later, tellings, promises, lines } = record
  const line = (place: number): readonly EvidenceLine[] => lines.slice(place, place + 1)
  const isOut = ({ out }: KnownTelling): boolean => out !== null && out <= day
  return {
    isKnown: from !== null && from <= day,
    stage: stages.find((one) => stands(one, day))?.value ?? null,
    said: tellings.filter(isOut),
    since: tellings.filter((one) => !isOut(one)),
    facts: facts
      .filter((fact) => stands(fact, day))
      .toSorted((left, right) => left.place - right.place)
      .map(({ label, text, place, rests }) => ({
        label,
        text,
        place,
        evidence: rests.flatMap(([at, since, until]) => (stands({ from: since, until }, day) ? line(at) : [])),
      })),
    later: later.filter((change) => stands(change, day)),
    promises: promises
      .filter((promise) => stands(promise, day))
      .map((promise) => ({ ...promise, evidence: promise.lines.flatMap(line) })),
  }
}

/** How many files the records stand in. */
export const recordFiles = 256
/** The name of the file with a record, by its id: FNV-1a, so that writer and reader agree without a list. */
export const recordFile = (id: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0
  return `records/${hash % recordFiles}.json`
}
