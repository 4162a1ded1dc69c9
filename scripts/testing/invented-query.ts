import { allRecords, idOf } from '../../packages/domain/src/index.ts'
import { defineQuery, type Query } from '../../packages/queries/src/define-query.ts'
import { z } from '../../packages/queries/node_modules/zod/index.js'

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
