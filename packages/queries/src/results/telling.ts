import {
  type CommitmentRecord,
  compareDates,
  type Dataset,
  type DocumentRecord,
  type EventRecord,
  type Evidence,
  evidenceOfRecord,
  type Id,
  recordById,
  type SourceRecord,
} from '@csto-record/domain'
import { groupBy } from '../memo.ts'

/** A record of a matter that goes through stages, which sources name. */
type Staged = EventRecord | DocumentRecord | CommitmentRecord

/** What one source says of the stage of a matter, on one word. */
export interface Telling {
  /** The stage, one of those that the definition of the record's type names. */
  readonly says: string
  readonly source: SourceRecord
  /** On whose word; null where the publisher speaks for itself. */
  readonly by: Id | null
  readonly evidence: readonly Evidence[]
}

const keyOf = ({ source, says, by }: Evidence): string => `${source} ${says} ${by}`

/** The day from which a source is surely out, as the second clock counts; undated ones are out last of all. */
const outBy = ({ source: { published } }: Telling): string => published?.latest ?? '~'
const inOrder = (left: Telling, right: Telling): number =>
  outBy(left) < outBy(right)
    ? -1
    : outBy(left) > outBy(right)
      ? 1
      : compareDates(left.source.published, right.source.published)

/** What each source says of the stage of a matter, in the order in which they were surely out; undated ones last. */
export const tellingsOf = (dataset: Dataset, record: Staged): readonly Telling[] => {
  const told = evidenceOfRecord(record).filter(({ says }) => says !== null)
  return [...groupBy(told, (one) => [keyOf(one)]).values()]
    .flatMap((evidence): readonly Telling[] => {
      const [first] = evidence
      const source = first && recordById(dataset, first.source)
      return first === undefined || first.says === null || source === undefined
        ? []
        : [{ says: first.says, source, by: first.by, evidence }]
    })
    .toSorted(inOrder)
}
