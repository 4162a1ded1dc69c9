import { compareDates, figureQualifiers, idOf, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { FiguresChecked, FiguresParams, FiguresResult } from '../generated/figures.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { idFilter, KnownBy } from '../parameters/kinds.ts'
import { cite, citeDisputes, DateResult, DisputeResult, Evidenced, Ref, ref } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'

export type * from '../generated/figures.ts'

export const figures: QueryOf<FiguresParams, FiguresResult, FiguresChecked> = defineQuery(
  {
    name: 'figures',
    summary: 'A measure over time: what sources counted at events and of forces.',
    params: z.strictObject({
      measure: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default(null)
        .describe('words the name of the measure must contain, such as personnel; leave out for all'),
      force: idFilter('force'),
      seriesOf: idOf('body', 'organization', 'force')
        .nullable()
        .default(null)
        .describe('the owner of a series of events, by id; leave out for all'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      ...secondClock,
      figures: z.array(
        z.strictObject({
          record: Ref,
          measure: z.string(),
          value: z.number(),
          unit: z.string().nullable(),
          qualifier: z.enum(figureQualifiers),
          /** The day it was counted on; the first day of the event where the source gives none. */
          on: DateResult,
          evidence: Evidenced,
          disputes: z.array(DisputeResult),
        }),
      ),
    }),
    examples: [{ title: 'Personnel at exercises', params: { measure: 'personnel' } }],
  },
  (whole, { measure, force, seriesOf, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const ofForces = recordsOf(dataset, 'force').filter(
      ({ id }) => seriesOf === null && (force === null || id === force),
    )
    const ofEvents = recordsOf(dataset, 'event').filter(
      (event) =>
        (force === null || event.forces.includes(force)) && (seriesOf === null || event.series?.of === seriesOf),
    )
    const wanted = measure?.toLowerCase() ?? ''
    const found = [...ofForces, ...ofEvents].flatMap((record) =>
      record.figures
        .filter((figure) => figure.measure.toLowerCase().includes(wanted))
        .map((figure) => ({
          record: ref(dataset, record.id),
          measure: figure.measure,
          value: figure.value,
          unit: figure.unit,
          qualifier: figure.qualifier,
          on: figure.on ?? (record.type === 'event' ? record.start : null),
          evidence: cite(dataset, evidenceFor(record, `figures:${figure.key}`)),
          disputes: citeDisputes(
            dataset,
            record.disputes.filter(({ field }) => field === `figures:${figure.key}`),
          ),
        })),
    )
    return { ...clockOf(whole, knownBy), figures: found.toSorted((left, right) => compareDates(left.on, right.on)) }
  },
)
