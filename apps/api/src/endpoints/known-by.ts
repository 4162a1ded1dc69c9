import { type Dataset, Day, isDay } from '@csto-record/domain'
import { datasetAsKnown } from '@csto-record/queries'

/** The second clock, on every list and record. */
export const knownByParam = {
  knownBy: Day.optional().describe(
    'the record as sources published by this day would give it; left out, all sources count',
  ),
}

/** The dataset as sources published by a day give it; as it is where no day is given. */
export const asKnown = (dataset: Dataset, day: Day | undefined): Dataset =>
  day === undefined ? dataset : datasetAsKnown(dataset, day)

/** The day of the second clock among parameters that were read; undefined where they name none. */
export const knownByIn = (params: object): Day | undefined => {
  const day = 'knownBy' in params ? params.knownBy : undefined
  return typeof day === 'string' && isDay(day) ? day : undefined
}
