import { type Dataset, type Day, idOf, recordsOf, statusOf, type TenureRecord } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { YearbookChecked, YearbookParams, YearbookResult } from '../generated/yearbook.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { Why } from '../results/certainty.ts'
import { cite, DateResult, EndResult, Evidenced, Ref, ref, refTo } from '../results/cited.ts'
import { CommitmentResult, commitmentResult } from '../results/commitment-result.ts'
import { EventResult, eventResult } from '../results/event-result.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { certainties, gradeOn } from '../results/office.ts'
import { commitmentsByTerm } from '../results/promises.ts'
import { type Graded, shareSeats } from '../results/seats.ts'
import { subjectOf } from '../results/subject.ts'
import { daysOfYear, liesIn, turningDays } from '../results/year-span.ts'
import { engineOf } from '../selection/record-table.ts'
import { chairOn } from './chair-on.ts'

export type * from '../generated/yearbook.ts'

const acts = { adopted: 'adopted', signed: 'signed', 'in-force': 'inForce' } as const
type Act = keyof typeof acts
const actNames = Object.keys(acts) as readonly Act[]

/** One that holds on some day of the year, as surely as on the day on which it is surest. */
const surest = <T extends { readonly certainty: (typeof certainties)[number] }>(
  found: readonly T[],
  keyOf: (one: T) => unknown,
): readonly T[] => {
  const best = new Map<unknown, T>()
  for (const one of found) {
    const known = best.get(keyOf(one))
    if (known === undefined || certainties.indexOf(one.certainty) < certainties.indexOf(known.certainty))
      best.set(keyOf(one), one)
  }
  return [...best.values()]
}

/** The tenures in the offices of the organization and its bodies that may hold a day of the year. */
const officersIn = (dataset: Dataset, days: readonly [Day, Day], horizon: Day): readonly Graded[] => {
  const own = recordsOf(dataset, 'tenure').filter(({ of }) => of === subjectOf(dataset) || of.startsWith('body/'))
  const gradedOn = (day: Day, tenures: readonly TenureRecord[]) =>
    shareSeats(
      dataset,
      tenures.flatMap((tenure) => {
        const grade = gradeOn(tenure, day, horizon)
        return grade === undefined ? [] : [{ tenure, ...grade }]
      }),
      day,
    )
  const turning = turningDays(
    own.flatMap(({ start, end, attested }) => [start, end, ...attested]),
    days,
  )
  const found = turning.flatMap((day) => gradedOn(day, own))
  return surest(found, ({ tenure }) => tenure).filter(({ certainty }) => certainty !== 'no-evidence')
}

export const yearbook: QueryOf<YearbookParams, YearbookResult, YearbookChecked> = defineQuery(
  {
    name: 'yearbook',
    summary: 'A year on record: who chaired and who held office, what took place, what was adopted, what was promised.',
    params: z.strictObject({
      year: z.int().min(1000).max(9999).describe('the year, such as 2024'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      year: z.int(),
      ...secondClock,
      /** Terms in the chair that may hold a day of the year, oldest first. */
      chairs: z.array(
        z.strictObject({
          chairmanship: idOf('chairmanship'),
          state: refTo('state'),
          start: DateResult,
          end: EndResult,
          /** As sure as on the day of the year on which it is surest. */
          certainty: z.enum(['yes', 'possible']),
          why: Why,
          evidence: Evidenced,
        }),
      ),
      /** Who held an office of the organization or of a body on a day of the year, where anything places them there. */
      officers: z.array(
        z.strictObject({
          tenure: idOf('tenure'),
          person: refTo('person'),
          office: z.string(),
          of: Ref,
          acting: z.boolean(),
          start: DateResult,
          end: EndResult,
          certainty: z.enum(certainties),
          why: Why,
          evidence: Evidenced,
        }),
      ),
      /** Events that touch the year, in order of time. */
      events: z.array(EventResult),
      /** Documents with an act that may lie in the year, in order of time. */
      documents: z.array(
        z.strictObject({
          document: refTo('document'),
          kind: z.string(),
          /** How far it came by all that is on record, not by the end of the year; null where no source says. */
          status: z.string().nullable(),
          acts: z.array(
            z.strictObject({ act: z.enum(actNames), on: DateResult, certainty: z.enum(['yes', 'possible']) }),
          ),
          evidence: Evidenced,
        }),
      ),
      /** What was promised for the terms in the chair, with what is on record of it since. */
      promises: z.array(CommitmentResult),
    }),
    examples: [{ title: 'The year 2024', params: { year: 2024 } }],
  },
  (whole, { year, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const days = daysOfYear(year)
    const terms = recordsOf(dataset, 'chairmanship')
    const turning = turningDays(
      terms.flatMap(({ start, end }) => [start, end]),
      days,
    )
    const chairs = surest(
      turning.flatMap((date) => chairOn(whole, { date, knownBy }).candidates),
      ({ chairmanship }) => chairmanship,
    ).map(({ chairmanship, state, start, end, certainty, why, evidence }) => ({
      chairmanship,
      state,
      start,
      end,
      certainty,
      why,
      evidence,
    }))
    const officers = officersIn(dataset, days, horizonOf(whole, knownBy)).map(({ tenure, certainty, why }) => ({
      tenure: tenure.id,
      person: ref(dataset, tenure.person),
      office: tenure.office,
      of: ref(dataset, tenure.of),
      acting: tenure.acting === true,
      start: tenure.start,
      end: tenure.end,
      certainty,
      why,
      evidence: cite(dataset, evidenceFor(tenure)),
    }))
    const order = ['firstDay', 'id'].map((column) => ({ column, descending: false }))
    const touching = engineOf(dataset, 'event').select({
      where: [{ touches: days }],
      order,
      limit: Math.max(1, recordsOf(dataset, 'event').length),
      after: null,
      facets: [],
    })
    const documents = recordsOf(dataset, 'document').flatMap((document) => {
      const done = actNames.flatMap((act) => {
        const on = document[acts[act]]
        const certainty = typeof on === 'object' && on !== null ? liesIn(on, days) : 'no'
        return typeof on === 'object' && certainty !== 'no' ? [{ act, on, certainty }] : []
      })
      if (done.length === 0) return []
      const status = statusOf(dataset, document)?.status ?? null
      const evidence = cite(dataset, evidenceFor(document, ...done.map(({ act }) => acts[act])))
      return [{ document: ref(dataset, document.id), kind: document.kind, status, acts: done, evidence }]
    })
    const firstOf = ({ acts: [first] }: (typeof documents)[number]) => first?.on?.earliest ?? ''
    const promises = chairs.flatMap(({ chairmanship }) => commitmentsByTerm(dataset).get(chairmanship) ?? [])
    return {
      year,
      ...clockOf(whole, knownBy),
      chairs,
      officers,
      events: touching.rows.map((event) => eventResult(dataset, event)),
      documents: documents.toSorted((left, right) =>
        firstOf(left) < firstOf(right) ? -1 : firstOf(left) > firstOf(right) ? 1 : 0,
      ),
      promises: promises.map((commitment) => commitmentResult(dataset, commitment)),
    }
  },
)
