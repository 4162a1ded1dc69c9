import { compareDates, type Dataset, type Day, type EventRecord, eventSays, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type {
  PlansAndOutcomesChecked,
  PlansAndOutcomesParams,
  PlansAndOutcomesResult,
} from '../generated/plans-and-outcomes.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { DayFilter, inOrder, KnownBy, outOfOrder } from '../parameters/kinds.ts'
import { cite, DateResult, Evidenced } from '../results/cited.ts'
import { EventResult, eventResult } from '../results/event-result.ts'
import { type Telling, tellingsOf } from '../results/telling.ts'

export type * from '../generated/plans-and-outcomes.ts'

const outcomes = eventSays.filter((says) => says !== 'planned')
const Told = z.strictObject({
  /** What the source says. */
  says: z.string(),
  /** The day on which it came out. */
  on: DateResult.unwrap(),
  evidence: Evidenced,
})

interface Plan {
  readonly event: EventRecord
  readonly announced: Telling
  readonly outcome: Telling | null
}

const firstOf = (tellings: readonly Telling[], says: readonly string[]): Telling | null =>
  tellings.find((one) => one.source.published?.latest != null && says.includes(one.says)) ?? null

/** A plan counts as one where its announcement was out, by the second clock, before anything that tells what came of it. */
const planOf = (dataset: Dataset, event: EventRecord): readonly Plan[] => {
  const tellings = tellingsOf(dataset, event)
  const [announced, outcome] = [firstOf(tellings, ['planned']), firstOf(tellings, outcomes)]
  const [before, after] = [announced?.source.published?.latest, outcome?.source.published?.latest]
  if (announced === null || before == null) return []
  return outcome === null || (after != null && before < after) ? [{ event, announced, outcome }] : []
}

const toldOf = (dataset: Dataset, { says, source: { published }, evidence }: Telling) =>
  published === null ? null : { says, on: published, evidence: cite(dataset, evidence) }

/** Whether the day on which a telling came out may lie between two days. */
const isBetween = ({ source: { published } }: Telling, from: Day | null, to: Day | null): boolean =>
  (from === null || (published?.latest ?? '') >= from) && (to === null || (published?.earliest ?? '') <= to)

export const plansAndOutcomes: QueryOf<PlansAndOutcomesParams, PlansAndOutcomesResult, PlansAndOutcomesChecked> =
  defineQuery(
    {
      name: 'plans-and-outcomes',
      summary:
        'Events that a dated source announced beforehand: when that was, and when it became known what came of each.',
      params: z
        .strictObject({
          from: DayFilter('announced on this day or later; leave out for no limit'),
          to: DayFilter('announced by this day, which is not before from; leave out for no limit'),
          outcome: z
            .enum(['known', 'open'])
            .nullable()
            .default(null)
            .describe('known where a source tells what came of the plan, open where none does yet; leave out for both'),
          knownBy: KnownBy,
        })
        .refine(inOrder, outOfOrder),
      result: z.strictObject({
        ...secondClock,
        plans: z.array(
          z.strictObject({
            event: EventResult,
            announced: Told,
            /** What the first dated source that tells of it says came of the plan; null where none does. */
            outcome: Told.nullable(),
          }),
        ),
      }),
      examples: [
        {
          title: 'What was announced in 2024, and what became known of it',
          params: { from: '2024-01-01', to: '2024-12-31' },
        },
        { title: 'Plans of which nothing is known yet', params: { outcome: 'open' } },
      ],
    },
    (whole, { from, to, outcome, knownBy }) => {
      const dataset = datasetAsKnown(whole, knownBy)
      const plans = recordsOf(dataset, 'event')
        .flatMap((event) => planOf(dataset, event))
        .filter((plan) => isBetween(plan.announced, from, to))
        .filter((plan) => outcome === null || (plan.outcome !== null) === (outcome === 'known'))
        .toSorted((left, right) => compareDates(left.event.start, right.event.start))
      return {
        ...clockOf(whole, knownBy),
        plans: plans.flatMap((plan) => {
          const announced = toldOf(dataset, plan.announced)
          return announced === null
            ? []
            : [
                {
                  event: eventResult(dataset, plan.event),
                  announced,
                  outcome: plan.outcome === null ? null : toldOf(dataset, plan.outcome),
                },
              ]
        }),
      }
    },
  )
