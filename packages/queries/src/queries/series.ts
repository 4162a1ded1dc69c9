import { idOf, recordById } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { SeriesChecked, SeriesParams, SeriesResult } from '../generated/series.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { EventResult, eventResult } from '../results/event-result.ts'
import { runsOf } from '../results/series-runs.ts'
import { Unknown, unknownIf } from '../results/unknown.ts'

export type * from '../generated/series.ts'

export const series: QueryOf<SeriesParams, SeriesResult, SeriesChecked> = defineQuery(
  {
    name: 'series',
    summary: 'The runs of meetings or exercises of a body, force or organization, with the numbers the record lacks.',
    params: z.strictObject({
      of: idOf('body', 'organization', 'force').describe('the body, organization or force, by id (such as body/cccim)'),
      key: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default(null)
        .describe('the key of one of its series; leave out for all'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      of: Ref.nullable(),
      ...secondClock,
      /** `key` where there is no series of that key, known by then or not. */
      unknown: Unknown,
      /** The keys of all of its series. */
      keys: z.array(z.string()),
      series: z.array(
        z.strictObject({
          key: z.string(),
          name: z.string(),
          numbering: z.enum(['ordinal', 'year', 'none']),
          /** In order of time, those without a day last. */
          events: z.array(EventResult),
          /** Numbers below the highest one for which the record has no event; empty for a run that is not numbered. */
          missing: z.array(z.int()),
        }),
      ),
    }),
    examples: [{ title: 'Meetings of the council on illegal migration', params: { of: 'body/cccim' } }],
  },
  (whole, { of, key, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = recordById(dataset, of)
    const runs = record === undefined ? [] : runsOf(dataset, record)
    const defined = recordById(whole, of)?.series ?? []
    return {
      of: record === undefined ? null : ref(dataset, of),
      ...clockOf(whole, knownBy),
      unknown: unknownIf('key', key, () => defined.some((one) => one.key === key)),
      keys: runs.map((run) => run.series.key),
      series: runs
        .filter((run) => key === null || run.series.key === key)
        .map((run) => ({
          ...run.series,
          events: run.events.map((event) => eventResult(dataset, event)),
          missing: [...run.missing],
        })),
    }
  },
)
