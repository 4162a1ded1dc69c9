import { type Dataset, recordById } from './dataset.ts'
import type { Day } from './edtf.ts'
import type { Citation, CommitmentSays, DocumentSays, EventSays, Evidence } from './evidence.ts'
import { evidenceOfRecord } from './facts.ts'
import type { CommitmentRecord, DocumentRecord, EventRecord } from './record.ts'

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

type Says = EventSays | CommitmentSays | DocumentSays
/** Stages from weakest to strongest; among equals the latest counts. Once a source reports a later stage, an older announcement does not undo it. */
const ranks: Readonly<Record<Says, number>> = {
  planned: 0,
  postponed: 0,
  cancelled: 0,
  'under-way': 2,
  held: 3,
  declared: 0,
  advanced: 1,
  dropped: 2,
  fulfilled: 2,
  drafted: 1,
  adopted: 2,
  signed: 3,
  'in-force': 4,
}

export interface Status<S extends Says> {
  readonly status: S
  /** The evidence that says so, oldest first. */
  readonly evidence: readonly Evidence[]
}

/** The status that evidence published by a day gives a record; undefined where none of it says anything of the matter. */
const statusOf = <S extends Says>(
  dataset: Dataset,
  record: EventRecord | DocumentRecord | CommitmentRecord,
  knownBy: Day | null,
): Status<S> | undefined => {
  const day = (evidence: Evidence) => publishedBy(dataset, evidence) ?? '0000-00-00'
  const telling = evidenceOfRecord(record)
    .filter(
      (evidence): evidence is Evidence & { says: S } => evidence.says !== null && isKnownBy(dataset, evidence, knownBy),
    )
    .toSorted(
      (left, right) =>
        ranks[left.says] - ranks[right.says] || (day(left) < day(right) ? -1 : day(left) > day(right) ? 1 : 0),
    )
  const last = telling.at(-1)
  return last && { status: last.says, evidence: telling.filter(({ says }) => says === last.says) }
}

export const eventStatus = (
  dataset: Dataset,
  event: EventRecord,
  knownBy: Day | null = null,
): Status<EventSays> | undefined => statusOf(dataset, event, knownBy)
export const documentStatus = (
  dataset: Dataset,
  document: DocumentRecord,
  knownBy: Day | null = null,
): Status<DocumentSays> | undefined => statusOf(dataset, document, knownBy)
export const commitmentStatus = (
  dataset: Dataset,
  commitment: CommitmentRecord,
  knownBy: Day | null = null,
): Status<CommitmentSays> | undefined => statusOf(dataset, commitment, knownBy)
