import { Day, idOf, recordById, recordsOf } from '@csto-record/domain'
import { z } from 'zod'
import { Ref, ref } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { datasetAsKnown } from './internal/as-known.ts'
import { EventResult, eventResult } from './internal/event-result.ts'
import { KnownBy } from './params.ts'

export const series = defineQuery(
  {
    name: 'series',
    summary: 'The runs of meetings or exercises of a body, force or organization, with the numbers the record lacks.',
    params: z.strictObject({
      of: idOf('body', 'organization', 'force').describe('the body, organization or force, by id (such as body/cccim)'),
      key: z.string().min(1).nullable().default(null).describe('the key of one of its series; leave out for all'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      of: Ref.nullable(),
      knownBy: Day.nullable(),
      series: z.array(
        z.strictObject({
          key: z.string(),
          name: z.string(),
          numbering: z.enum(['ordinal', 'year', 'none']),
          events: z.array(EventResult),
          /** Numbers below the highest one for which the record has no event. */
          missing: z.array(z.int()),
        }),
      ),
    }),
    examples: [{ title: 'Meetings of the council on illegal migration', params: { of: 'body/cccim' } }],
  },
  (whole, { of, key, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = recordById(dataset, of)
    const runs = (record?.series ?? []).filter((run) => key === null || run.key === key)
    const events = recordsOf(dataset, 'event').filter((event) => event.series?.of === of)
    return {
      of: record === undefined ? null : ref(dataset, of),
      knownBy,
      series: runs.map((run) => {
        const own = events.filter((event) => event.series?.key === run.key)
        const numbers = own.flatMap((event) => event.series?.number ?? [])
        const highest = Math.max(0, ...numbers)
        const missing =
          run.numbering === 'ordinal'
            ? Array.from({ length: highest }, (_, position) => position + 1).filter(
                (number) => !numbers.includes(number),
              )
            : []
        const inOrder = own.toSorted(
          (left, right) =>
            (left.series?.number ?? 0) - (right.series?.number ?? 0) ||
            (left.start?.earliest ?? '9').localeCompare(right.start?.earliest ?? '9'),
        )
        return {
          key: run.key,
          name: run.name,
          numbering: run.numbering,
          events: inOrder.map((event) => eventResult(dataset, event)),
          missing,
        }
      }),
    }
  },
)
