import type { RecordType } from '@csto-record/domain'
import type { Path } from '@csto-record/domain/compile'
import type { Authored, Corpus } from './corpus.ts'
import type { Random } from './random.ts'
import { setAt, type Tree } from './tree.ts'

/** New trees of files by path; null deletes the file. */
export type Edits = Readonly<Record<string, Tree | null>>

/** A place where a corruption can be made. Null where chance finds nothing to put there. */
export interface Site {
  readonly record: Authored
  readonly make: (random: Random) => Edits | null
}

/** A kind of mistake. */
export interface Corruption {
  readonly id: string
  /** What goes wrong, as somebody entering data would say it. */
  readonly summary: string
  /** Why no rule can tell; left out where one should. */
  readonly uncatchable?: string
  readonly sites: (corpus: Corpus) => readonly Site[]
}

/** One field of a record changed. The base and the path lie inside the file's tree. */
export const changed = (corpus: Corpus, { file, base }: Authored, path: Path, value: unknown): Edits => {
  // Setting a member of a mapping gives a mapping.
  return { [file]: setAt(corpus.trees.get(file), [...base, ...path], value) as Tree }
}

export const ofType = (corpus: Corpus, ...types: readonly RecordType[]): readonly Authored[] =>
  corpus.records.filter(({ type }) => types.includes(type))
