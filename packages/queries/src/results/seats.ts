import { type Dataset, type Day, isDate, recordById, type TenureRecord } from '@csto-record/domain'
import { groupBy } from '../memo.ts'
import type { Grade } from './office.ts'
import { officeKey } from './office-key.ts'

/** A tenure with how sure it is that it holds a day. */
export interface Graded extends Grade {
  readonly tenure: TenureRecord
}

/** How many people can hold an office at a time, as its body tells; null where it does not. */
const seatsOf = (dataset: Dataset, { of, office }: TenureRecord): number | null => {
  const holder = recordById(dataset, of)
  const seats = holder !== undefined && 'seats' in holder ? holder.seats : []
  return seats.find((one) => officeKey(one.office) === officeKey(office))?.seats ?? null
}
const begins = ({ start }: TenureRecord, day: Day): boolean => start?.earliest === day && start.latest === day
const ends = ({ end }: TenureRecord, day: Day): boolean => isDate(end) && end.earliest === day && end.latest === day

/**
 * Where one succeeds another in an office on a day, their dates leave no doubt that each held it, and none of either
 * at what hour: both are `likely`, for the handover. Whoever a source names in office that very day stays sure, and so
 * does everybody where the office has a seat for each. Several in one seat without a handover are likely for the same
 * reason: the dates do not tell which of them is meant.
 */
export const shareSeats = (dataset: Dataset, graded: readonly Graded[], day: Day): readonly Graded[] => {
  const sure = graded.filter(({ certainty }) => certainty === 'yes')
  const doubtful = new Map<TenureRecord, Grade>()
  for (const holders of groupBy(sure, ({ tenure }) => [`${tenure.of} ${officeKey(tenure.office)}`]).values()) {
    const [first] = holders
    if (first === undefined || new Set(holders.map(({ tenure }) => tenure.person)).size < 2) continue
    const seats = seatsOf(dataset, first.tenure)
    if (seats !== null && seats >= holders.length) continue
    const [leaving, coming] = [
      holders.filter(({ tenure }) => ends(tenure, day)),
      holders.filter(({ tenure }) => begins(tenure, day)),
    ]
    const change = leaving.length > 0 && coming.length > 0
    // Without a number of seats only a change of hands shows that two hold one.
    if (!change && seats === null) continue
    for (const { tenure, why } of change ? [...leaving, ...coming] : holders)
      if (why !== 'attested') doubtful.set(tenure, { certainty: 'likely', why: change ? 'handover' : 'overlap' })
  }
  return graded.map((one) => ({ ...one, ...doubtful.get(one.tenure) }))
}
