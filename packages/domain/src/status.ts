import { type Dataset, recordById } from './dataset.ts'
import { compareDays, type Day } from './edtf.ts'
import type { Citation, Evidence } from './evidence.ts'
import { evidenceOfRecord } from './facts.ts'
import { type AnyRecord, type CommitmentRecord, type DocumentRecord, definitionOf, type EventRecord } from './record.ts'

/** The last day on which a citation's source may have been published; null where the source is undated. */
export const publishedBy = (dataset: Dataset, { source }: Pick<Citation, 'source'>): Day | null =>
  recordById(dataset, source)?.published?.latest ?? null

/**
 * Whether a citation could be known by a day: its source is dated, and surely out by then. An undated source cannot be
 * placed. Null asks for no day: all is known.
 */
export const isKnownBy = (dataset: Dataset, citation: Pick<Citation, 'source'>, knownBy: Day | null): boolean => {
  if (knownBy === null) return true
  const published = publishedBy(dataset, citation)
  return published !== null && published <= knownBy
}

/** Orders the days of sources; what an undated one says was told before anything that has a day. */
const undatedFirst = (left: Day | null, right: Day | null): number =>
  left === null || right === null ? Number(left !== null) - Number(right !== null) : compareDays(left, right)

/** What evidence may say of a record: one of the stages of its type. */
export type StageOf<R> = R extends { readonly evidence: readonly { readonly says: infer S }[] }
  ? Extract<S, string>
  : never
export type EventSays = StageOf<EventRecord>
export type CommitmentSays = StageOf<CommitmentRecord>
export type DocumentSays = StageOf<DocumentRecord>

export interface Status<S extends string = string> {
  readonly status: S
  /** The evidence that says so, oldest first. */
  readonly evidence: readonly Evidence[]
}

/**
 * The status that evidence published by a day gives a record: the stage of highest rank that any of it tells, among
 * equals the one told last. Once a source reports a later stage, an older announcement does not undo it. Undefined for
 * a type without a life cycle, and where no evidence says anything of the matter.
 */
export const statusOf = <R extends AnyRecord>(
  dataset: Dataset,
  record: R,
  knownBy: Day | null = null,
): Status<StageOf<R>> | undefined => {
  const { stages } = definitionOf(record.type)
  if (stages === null) return undefined
  const day = (evidence: Evidence) => publishedBy(dataset, evidence)
  const rank = ({ says }: Evidence) => stages[says ?? ''] ?? -1
  const telling = evidenceOfRecord(record)
    .filter((evidence) => evidence.says !== null && isKnownBy(dataset, evidence, knownBy))
    .toSorted((left, right) => rank(left) - rank(right) || undatedFirst(day(left), day(right)))
  const last = telling.at(-1)
  // The schema of the evidence takes nothing but the stages of the type.
  return last && { status: last.says as StageOf<R>, evidence: telling.filter(({ says }) => says === last.says) }
}
