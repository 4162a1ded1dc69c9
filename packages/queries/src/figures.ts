import { type AnyRecord, Day, evidenceOfRecord, idOf, recordById, recordsOf } from '@csto-record/domain'
import { z } from 'zod'
import { cite, DateResult, Evidenced, Ref, ref } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { datasetAsKnown } from './internal/as-known.ts'
import { idFilter, KnownBy } from './params.ts'

export const figures = defineQuery(
  {
    name: 'figures',
    summary: 'A measure over time: what sources counted at events and of forces.',
    params: z.strictObject({
      measure: z
        .string()
        .min(1)
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
      knownBy: Day.nullable(),
      figures: z.array(
        z.strictObject({
          record: Ref,
          measure: z.string(),
          value: z.number(),
          unit: z.string().nullable(),
          qualifier: z.enum(['exactly', 'about', 'at-least', 'at-most']),
          on: DateResult,
          evidence: Evidenced,
        }),
      ),
    }),
    examples: [{ title: 'Personnel at exercises', params: { measure: 'personnel' } }],
  },
  (whole, { measure, force, seriesOf, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const events = recordsOf(dataset, 'event').filter(
      (event) =>
        (force === null || event.forces.includes(force)) && (seriesOf === null || event.series?.of === seriesOf),
    )
    const own =
      force === null
        ? seriesOf === null
          ? recordsOf(dataset, 'force')
          : []
        : [recordById(dataset, force)].filter((one) => one !== undefined)
    const found = [...own, ...events].flatMap((record: AnyRecord & { figures: (typeof events)[number]['figures'] }) =>
      record.figures.map((figure) => ({
        record: ref(dataset, record.id),
        measure: figure.measure,
        value: figure.value,
        unit: figure.unit,
        qualifier: figure.qualifier,
        on: figure.on ?? ('start' in record ? record.start : null),
        evidence: cite(
          dataset,
          evidenceOfRecord(record).filter(
            ({ supports }) => supports.includes('figures') || supports.includes(`figures:${figure.key}`),
          ),
        ),
      })),
    )
    const wanted = measure?.toLowerCase() ?? ''
    const when = (entry: (typeof found)[number]) => entry.on?.earliest ?? '9'
    return {
      knownBy,
      figures: found
        .filter((entry) => entry.measure.toLowerCase().includes(wanted))
        .toSorted((left, right) => when(left).localeCompare(when(right))),
    }
  },
)
