import { allRecords, idOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type Query } from '../define-query.ts'

/** A question that the record does not have, over a type that it does not have. */
export const makeBequestsOf = (): Query =>
  defineQuery(
    {
      name: 'bequests-of',
      summary: 'What a state left to the organization.',
      params: z.strictObject({ donor: idOf('state').describe('the state, by id') }),
      result: z.strictObject({ bequests: z.array(z.string()) }),
      examples: [{ title: 'What Xanadu left', params: { donor: 'state/xanadu' } }],
    },
    (dataset, { donor }) => ({
      bequests: allRecords(dataset)
        .filter((record) => 'donor' in record && record.donor === donor)
        .map(({ id }) => id),
    }),
  ) as unknown as Query
