import { idOf, recordById, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type {
  CompareChairmanshipsChecked,
  CompareChairmanshipsParams,
  CompareChairmanshipsResult,
} from '../generated/compare-chairmanships.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { cite, citeDisputes, DateResult, DisputeResult, EndResult, Evidenced, ref, refTo } from '../results/cited.ts'
import { CommitmentResult, commitmentResult } from '../results/commitment-result.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { commitmentsByTerm } from '../results/promises.ts'

export type * from '../generated/compare-chairmanships.ts'

const Side = z.strictObject({
  chairmanship: refTo('chairmanship'),
  state: refTo('state'),
  start: DateResult,
  end: EndResult,
  /** What the state and the days rest on. */
  evidence: Evidenced,
  disputes: z.array(DisputeResult),
  commitments: z.array(CommitmentResult),
})

export const compareChairmanships: QueryOf<
  CompareChairmanshipsParams,
  CompareChairmanshipsResult,
  CompareChairmanshipsChecked
> = defineQuery(
  {
    name: 'compare-chairmanships',
    summary: 'Two terms in the chair side by side: what each promised, by topic, and what is on record of it.',
    params: z.strictObject({
      left: idOf('chairmanship').describe('one chairmanship, by id (such as chairmanship/kyrgyzstan-2019)'),
      right: idOf('chairmanship').describe('the other chairmanship, by id (such as chairmanship/kyrgyzstan-2025)'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      ...secondClock,
      /** Null where the record has no such term. */
      left: Side.nullable(),
      right: Side.nullable(),
      /** Every topic that either side promised something on; a commitment stands under each of its topics. */
      topics: z.array(
        z.strictObject({
          topic: refTo('topic'),
          left: z.array(idOf('commitment')),
          right: z.array(idOf('commitment')),
        }),
      ),
    }),
    examples: [
      {
        title: 'Kyrgyzstan 2019 and 2025',
        params: { left: 'chairmanship/kyrgyzstan-2019', right: 'chairmanship/kyrgyzstan-2025' },
      },
    ],
  },
  (whole, { left, right, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const side = (id: typeof left) => {
      const term = recordById(dataset, id)
      if (term === undefined) return null
      const own = commitmentsByTerm(dataset).get(id) ?? []
      const { start, end } = term
      return {
        chairmanship: ref(dataset, id),
        state: ref(dataset, term.state),
        start,
        end,
        evidence: cite(dataset, evidenceFor(term, 'state', 'start', 'end')),
        disputes: citeDisputes(dataset, term.disputes),
        commitments: own.map((one) => commitmentResult(dataset, one)),
      }
    }
    const [one, other] = [side(left), side(right)]
    const topics = recordsOf(dataset, 'topic').flatMap((topic) => {
      const on = (part: typeof one) =>
        (part?.commitments ?? []).filter((entry) => entry.topics.some(({ id }) => id === topic.id)).map(({ id }) => id)
      const row = { topic: ref(dataset, topic.id), left: on(one), right: on(other) }
      return row.left.length + row.right.length === 0 ? [] : [row]
    })
    return { ...clockOf(whole, knownBy), left: one, right: other, topics }
  },
)
