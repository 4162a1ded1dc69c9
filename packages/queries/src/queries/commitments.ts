import { recordById } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { CommitmentsChecked, CommitmentsParams, CommitmentsResult } from '../generated/commitments.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { idFilter, KnownBy } from '../parameters/kinds.ts'
import { outcomes } from '../results/commitment-outcome.ts'
import { CommitmentResult, commitmentResult } from '../results/commitment-result.ts'
import { commitmentsByTerm } from '../results/promises.ts'

export type * from '../generated/commitments.ts'

export const commitments: QueryOf<CommitmentsParams, CommitmentsResult, CommitmentsChecked> = defineQuery(
  {
    name: 'commitments',
    summary: 'What was promised for a term in the chair, and what is on record of its outcome, with who says so.',
    params: z.strictObject({
      chairmanship: idFilter('chairmanship'),
      state: idFilter('state'),
      topic: idFilter('topic'),
      outcome: z
        .enum(outcomes)
        .nullable()
        .default(null)
        .describe(`one of ${outcomes.join(', ')}; leave out for all`),
      knownBy: KnownBy,
    }),
    result: z.strictObject({ ...secondClock, commitments: z.array(CommitmentResult) }),
    examples: [
      { title: 'What Kyrgyzstan promised for 2025', params: { chairmanship: 'chairmanship/kyrgyzstan-2025' } },
      { title: 'Promises without a follow-up on record', params: { outcome: 'no-follow-up' } },
    ],
  },
  (whole, { chairmanship, state, topic, outcome, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const byTerm = commitmentsByTerm(dataset)
    const all = chairmanship === null ? [...byTerm.values()].flat() : (byTerm.get(chairmanship) ?? [])
    const found = all
      .filter(
        (commitment) =>
          (state === null || recordById(dataset, commitment.chairmanship)?.state === state) &&
          (topic === null || commitment.topics.includes(topic)),
      )
      .map((commitment) => commitmentResult(dataset, commitment))
      .filter((result) => outcome === null || result.outcome === outcome)
    return { ...clockOf(whole, knownBy), commitments: found }
  },
)
