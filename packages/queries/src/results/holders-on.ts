import type { Dataset, Day, TenureRecord } from '@csto-record/domain'
import { certainties, gradeOn } from './office.ts'
import { type Graded, shareSeats } from './seats.ts'

/**
 * The tenures among some that may hold a day, each with how sure that is, surest first. Whoever shares an office must
 * be among them all: one seat that two hold makes both less sure.
 */
export const holdersOn = (
  dataset: Dataset,
  tenures: readonly TenureRecord[],
  day: Day,
  horizon: Day,
): readonly Graded[] => {
  const graded = tenures.flatMap((tenure) => {
    const grade = gradeOn(tenure, day, horizon)
    return grade === undefined ? [] : [{ tenure, ...grade }]
  })
  const place = ({ certainty }: Graded) => certainties.indexOf(certainty)
  return shareSeats(dataset, graded, day).toSorted((left, right) => place(left) - place(right))
}
