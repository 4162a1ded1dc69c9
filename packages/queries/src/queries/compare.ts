import { idOf, recordById } from '@csto-record/domain'
import * as z from 'zod'
import { comparedRows, rowsOf } from '../compared/result.ts'
import { beside } from '../compared/side.ts'
import { sideOfActor } from '../compared/side-of-actor.ts'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { CompareChecked, CompareParams, CompareResult } from '../generated/compare.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'

export type * from '../generated/compare.ts'

const compared = ['state', 'body', 'organization', 'force'] as const

export const compare: QueryOf<CompareParams, CompareResult, CompareChecked> = defineQuery(
  {
    name: 'compare',
    summary:
      'Two states, bodies, organizations or forces side by side: what each took part in, hosted, said, adopted, promised and held, by topic, and what both share.',
    params: z.strictObject({
      left: idOf(...compared).describe('a state, body, organization or force, by id (such as state/armenia)'),
      right: idOf(...compared).describe('the other, by id (such as state/belarus)'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      /** Null where nothing known by the day names it. */
      left: Ref.nullable(),
      right: Ref.nullable(),
      ...secondClock,
      ...comparedRows,
    }),
    examples: [
      { title: 'Armenia and Belarus', params: { left: 'state/armenia', right: 'state/belarus' } },
      {
        title: 'Two councils',
        params: { left: 'body/council-of-foreign-ministers', right: 'body/council-of-ministers-of-defence' },
      },
    ],
  },
  (whole, { left, right, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const known = (id: typeof left) => (recordById(dataset, id) === undefined ? null : ref(dataset, id))
    return {
      left: known(left),
      right: known(right),
      ...clockOf(whole, knownBy),
      ...rowsOf(beside(sideOfActor(dataset, left), sideOfActor(dataset, right))),
    }
  },
)
