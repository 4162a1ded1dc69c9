import {
  type ChairmanshipId,
  type CommitmentRecord,
  compareDates,
  type Dataset,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { compareValues } from '../selection/compare.ts'

const last = Number.MAX_SAFE_INTEGER
/** The order the chair gave, or else that of the paragraphs in which the promises stand. */
const place = ({ order, evidence }: CommitmentRecord): number => order ?? evidence[0]?.paragraph ?? last

/** Every commitment by its term: terms in order of time, each term's commitments as the chair listed them. */
export const commitmentsByTerm = perDataset(
  (dataset: Dataset): ReadonlyMap<ChairmanshipId, readonly CommitmentRecord[]> => {
    const start = ({ chairmanship }: CommitmentRecord) => recordById(dataset, chairmanship)?.start
    const inOrder = recordsOf(dataset, 'commitment').toSorted(
      (left, right) =>
        compareDates(start(left), start(right)) ||
        compareValues(left.chairmanship, right.chairmanship) ||
        place(left) - place(right),
    )
    return groupBy(inOrder, ({ chairmanship }) => [chairmanship])
  },
)
