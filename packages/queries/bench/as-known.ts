import { asDay } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { datasetAsKnown } from '../src/index.ts'
import { compare } from './compare.ts'

export const asKnownContest = (): Promise<string> =>
  compare({
    title: 'the record as known on 15 January 2025',
    ours: ['asked again', () => datasetAsKnown(dataset, asDay('2025-01-15'))],
    // A copy of the outer object is a dataset that nothing has been worked out for yet.
    rival: ['asked for the first time', () => datasetAsKnown({ ...dataset }, asDay('2025-01-15'))],
    same: (answer) => answer,
  })
