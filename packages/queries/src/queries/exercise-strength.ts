import { compareDates, eventSays, figureQualifiers, recordById, recordsOf, statusOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type {
  ExerciseStrengthChecked,
  ExerciseStrengthParams,
  ExerciseStrengthResult,
} from '../generated/exercise-strength.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import {
  cite,
  citeDisputes,
  DateResult,
  DisputeResult,
  Evidenced,
  Ref,
  ref,
  refOrNull,
  refTo,
} from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import {
  basisOf,
  countedIn,
  isStrength,
  rangeOf,
  Strength,
  scopeOf,
  strengthBases,
  strengthScopes,
  telling,
} from '../results/strength.ts'

export type * from '../generated/exercise-strength.ts'

export const exerciseStrength: QueryOf<ExerciseStrengthParams, ExerciseStrengthResult, ExerciseStrengthChecked> =
  defineQuery(
    {
      name: 'exercise-strength',
      summary:
        'How many people took part in each exercise, between the lowest and the highest number that sources give, oldest first.',
      params: z.strictObject({
        series: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(100)
          .nullable()
          .default(null)
          .describe('the key of a series of exercises, such as indestructible-brotherhood; leave out for all'),
        knownBy: KnownBy,
      }),
      result: z.strictObject({
        ...secondClock,
        exercises: z.array(
          z.strictObject({
            event: refTo('event'),
            start: DateResult,
            /** The year it began in; null where no source tells, or it may be one of several. */
            year: z.int().nullable(),
            place: Ref.nullable(),
            status: z.enum(eventSays).nullable(),
            /** The run of exercises that it stands in; null for one that stands in none. */
            series: z.strictObject({ of: Ref, key: z.string(), name: z.string() }).nullable(),
            /** Null where no source on record counts all who took part or were to. */
            strength: Strength.nullable(),
            /** Every count of all the people, those too that the range leaves out because others tell more. */
            figures: z.array(
              z.strictObject({
                measure: z.string(),
                value: z.number(),
                qualifier: z.enum(figureQualifiers),
                basis: z.enum(strengthBases),
                scope: z.enum(strengthScopes),
                evidence: Evidenced,
                disputes: z.array(DisputeResult),
              }),
            ),
          }),
        ),
      }),
      examples: [
        { title: 'How strong the exercises were', params: {} },
        { title: 'Those of peacekeepers', params: { series: 'indestructible-brotherhood' } },
      ],
    },
    (whole, { series: wanted, knownBy }) => {
      const dataset = datasetAsKnown(whole, knownBy)
      const found = recordsOf(dataset, 'event').filter(
        ({ kind, series }) => kind === 'exercise' && (wanted === null || series?.key === wanted),
      )
      const nameOfSeries = (of: `${string}/${string}`, key: string): string => {
        const owner = recordById(dataset, of as `body/${string}`)
        return owner?.series.find((one) => one.key === key)?.name ?? key
      }
      const exercises = found.map((event) => {
        const { id, start, place, series } = event
        const disputesOn = (key: string) => event.disputes.filter(({ field }) => field === `figures:${key}`)
        const counts = event.figures.filter(isStrength).map((figure) => {
          const evidence = evidenceFor(event, `figures:${figure.key}`)
          return { ...figure, evidence, basis: basisOf(evidence, figure.key), scope: scopeOf(figure) }
        })
        const best = telling(counts)
        const [first] = best
        const range = rangeOf(
          best.flatMap((figure) => [figure, ...disputesOn(figure.key).flatMap(({ value }) => countedIn(value) ?? [])]),
        )
        const [from, to] = [start?.earliest?.slice(0, 4), start?.latest?.slice(0, 4)]
        return {
          event: ref(dataset, id),
          start,
          year: from !== undefined && from === to ? Number(from) : null,
          place: refOrNull(dataset, place),
          status: statusOf(dataset, event)?.status ?? null,
          series:
            series === null
              ? null
              : { of: ref(dataset, series.of), key: series.key, name: nameOfSeries(series.of, series.key) },
          strength:
            range === undefined || first === undefined ? null : { ...range, basis: first.basis, scope: first.scope },
          figures: counts.map((figure) => ({
            measure: figure.measure,
            value: figure.value,
            qualifier: figure.qualifier,
            basis: figure.basis,
            scope: figure.scope,
            evidence: cite(dataset, figure.evidence),
            disputes: citeDisputes(dataset, disputesOn(figure.key)),
          })),
        }
      })
      return {
        ...clockOf(whole, knownBy),
        exercises: exercises.toSorted((left, right) => compareDates(left.start, right.start)),
      }
    },
  )
