import {
  type Citation,
  compareDates,
  type Dataset,
  type FuzzyDate,
  type Id,
  idOf,
  recordById,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { PromiseCoursesChecked, PromiseCoursesParams, PromiseCoursesResult } from '../generated/promise-courses.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { idFilter, KnownBy } from '../parameters/kinds.ts'
import { cite, DateResult, EndResult, Evidenced, Ref, ref, refOrNull, refTo } from '../results/cited.ts'
import { outcomeOf, outcomes, reportsOf } from '../results/commitment-outcome.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { filedDay } from '../results/filed-day.ts'
import { commitmentsByTerm } from '../results/promises.ts'
import { tellers } from '../results/teller.ts'

export type * from '../generated/promise-courses.ts'

/** The day from which somebody could read it: the earliest of the sources'; null where all are undated. */
const outOn = (dataset: Dataset, evidence: readonly Citation[]): FuzzyDate | null =>
  evidence
    .flatMap(({ source }) => recordById(dataset, source)?.published ?? [])
    .filter(({ earliest }) => earliest !== null)
    .toSorted(compareDates)[0] ?? null

const dayOf = (dataset: Dataset, id: Id | null): FuzzyDate | null => {
  const record = id === null ? undefined : recordById(dataset, id)
  return record === undefined ? null : (filedDay(dataset, record)?.day ?? null)
}

const Report = z.strictObject({
  /** How far it goes by this report. */
  told: z.enum(outcomes),
  /** The day on which the report came out; null where no source of it has a day. */
  on: DateResult,
  teller: z.enum(tellers),
  by: Ref.nullable(),
  /** The later record that bears on the promise, and its day; null where a source speaks of the promise itself. */
  record: Ref.nullable(),
  day: DateResult,
  evidence: Evidenced,
})

export const promiseCourses: QueryOf<PromiseCoursesParams, PromiseCoursesResult, PromiseCoursesChecked> = defineQuery(
  {
    name: 'promise-courses',
    summary:
      'The course of each promise: when it was declared, for which term, and every report since of what came of it.',
    params: z.strictObject({ chairmanship: idFilter('chairmanship'), knownBy: KnownBy }),
    result: z.strictObject({
      ...secondClock,
      /** Terms in order of time, the promises of each as the chair listed them. */
      promises: z.array(
        z.strictObject({
          commitment: idOf('commitment'),
          summary: z.string(),
          chairmanship: refTo('chairmanship'),
          /** The term that it was made for: sources give a promise no other day by which it was due. */
          term: z.strictObject({ state: refTo('state'), start: DateResult, end: EndResult }).nullable(),
          /** Who declared it and when: the day given, or else that of the event at which it was declared. */
          declaredBy: Ref.nullable(),
          declared: DateResult,
          /** In the order in which they came out; those without a day last. */
          reports: z.array(Report),
          /** The furthest that any report goes; `reversed` before all. */
          outcome: z.enum(outcomes),
          saidBy: z.array(z.enum(tellers)),
          evidence: Evidenced,
        }),
      ),
    }),
    examples: [
      { title: 'All terms', params: {} },
      { title: 'The promises of Kyrgyzstan for 2025', params: { chairmanship: 'chairmanship/kyrgyzstan-2025' } },
    ],
  },
  (whole, { chairmanship, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const byTerm = commitmentsByTerm(dataset)
    const all = chairmanship === null ? [...byTerm.values()].flat() : (byTerm.get(chairmanship) ?? [])
    const promises = all.map((commitment) => {
      const term = recordById(dataset, commitment.chairmanship)
      const { outcome, saidBy } = outcomeOf(dataset, commitment)
      const reports = reportsOf(dataset, commitment).map(({ told, teller, by, record, evidence }) => ({
        told,
        on: outOn(dataset, evidence),
        teller,
        by: refOrNull(dataset, by),
        record: refOrNull(dataset, record),
        day: dayOf(dataset, record),
        evidence: cite(dataset, evidence),
      }))
      return {
        commitment: commitment.id,
        summary: commitment.summary,
        chairmanship: ref(dataset, commitment.chairmanship),
        term: term === undefined ? null : { state: ref(dataset, term.state), start: term.start, end: term.end },
        declaredBy: refOrNull(dataset, commitment.declaredBy),
        declared: commitment.declaredOn ?? dayOf(dataset, commitment.declaredAt),
        reports: reports.toSorted((left, right) => compareDates(left.on, right.on)),
        outcome,
        saidBy: [...saidBy],
        evidence: cite(dataset, evidenceFor(commitment)),
      }
    })
    return { ...clockOf(whole, knownBy), promises }
  },
)
