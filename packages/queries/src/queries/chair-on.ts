import {
  type ChairmanshipRecord,
  type Dataset,
  Day,
  type FuzzyDate,
  type Id,
  idOf,
  isDate,
  lastDayByRegime,
  recordsOf,
  spanHoldsBy,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { ChairOnChecked, ChairOnParams, ChairOnResult } from '../generated/chair-on.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { dayOf, KnownBy, Whose } from '../parameters/kinds.ts'
import { type Ground, Why } from '../results/certainty.ts'
import {
  cite,
  citeDisputes,
  DateResult,
  DisputeResult,
  EndResult,
  Evidenced,
  ref,
  refOrNull,
  refTo,
} from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { isBeforeFounding } from '../results/founding.ts'
import { subjectOf } from '../results/subject.ts'
import { spanOf } from '../selection/columns/span-of.ts'

export type * from '../generated/chair-on.ts'

const TermResult = z.strictObject({
  chairmanship: idOf('chairmanship'),
  state: refTo('state'),
  start: DateResult,
  end: EndResult,
  takenFrom: refTo('state').nullable(),
  /** `yes` where the dates leave no doubt, `possible` where they do. */
  certainty: z.enum(['yes', 'possible']),
  /** Why it is as sure as that: `dates`, `open-dates`, `handover`, `overlap` or `not-looked-at`. */
  why: Why,
  evidence: Evidenced,
  disputes: z.array(DisputeResult),
})

/**
 * Why nobody is named. `not-founded`: what is chaired was not there yet. `no-term`: no term on record holds the day.
 * `not-looked-at`: the day lies after the last that the sources looked at can tell of, and every term they know is over
 * by then. `end-unknown`: it lies after that day, and nothing they say has the only term that may hold it last so long.
 * `not-begun`: the only term that may hold the day may not have begun. `several`: the dates leave more than one.
 */
const reasons = ['not-founded', 'no-term', 'not-looked-at', 'end-unknown', 'not-begun', 'several'] as const

type Term = ChairmanshipRecord
type Graded = { readonly term: Term; readonly certainty: 'yes' | 'possible'; readonly why: Ground }

/** How sure it is that a term holds a day, by its own days alone; null where they exclude the day. */
const graded = (term: Term, date: Day, horizon: Day): Graded | null => {
  const { start } = term
  const last = lastDayByRegime(term)
  const holds = spanHoldsBy(term, date, horizon)
  if (holds === 'no' || (last !== null && date > last)) return null
  if (date > horizon) return { term, certainty: 'possible', why: 'not-looked-at' }
  // Whoever takes the chair on a day holds it on that day, whenever the term ends.
  if (holds === 'yes' || (start?.earliest === date && start.latest === date)) {
    return { term, certainty: 'yes', why: 'dates' }
  }
  return { term, certainty: 'possible', why: 'open-dates' }
}

/** One state is in the chair at a time: where the dates of several leave no doubt of either, each is possible only. */
const oneAtATime = (found: readonly Graded[], date: Day): readonly Graded[] => {
  const sure = found.filter(({ certainty }) => certainty === 'yes').map(({ term }) => term)
  if (sure.length < 2) return found
  const begins = sure.some(({ start }) => start?.earliest === date)
  const ends = sure.some(({ end }) => isDate(end) && end.latest === date)
  const why = begins && ends ? 'handover' : 'overlap'
  return found.map((one) => (one.certainty === 'yes' ? { ...one, certainty: 'possible', why } : one))
}

interface Named {
  readonly chair: Graded | null
  readonly whyNone: (typeof reasons)[number] | null
}
/**
 * Who of those who may be in the chair is named. After the last day that sources can tell of, nobody is whose term is
 * without an end, unless it is said to run on (`..`) or a rule ends it later than the day: a guess grows no older.
 */
const namedOf = (found: readonly Graded[], date: Day, horizon: Day): Named => {
  const none = (whyNone: NonNullable<Named['whyNone']>): Named => ({ chair: null, whyNone })
  const certain = found.filter(({ certainty }) => certainty === 'yes')
  const [one, another] = certain.length === 1 ? certain : found
  if (one === undefined) return none(date > horizon ? 'not-looked-at' : 'no-term')
  if (another !== undefined) return none('several')
  const begun = one.term.start?.latest ?? null
  if (one.certainty !== 'yes' && (begun === null || begun > date)) return none('not-begun')
  if (date > horizon && spanOf(one.term)?.goesOn === 'possible') return none('end-unknown')
  return { chair: one, whyNone: null }
}

/**
 * Terms whose span may hold the day. On the day of a handover the chair that ends and the one that begins both do.
 * Only one state is in the chair at a time, so that a term without a known end ends at the latest when another has
 * surely begun, and one without a known start begins after any other that begins before its end. A term without any
 * known day tells nothing of a day.
 */
const termsOn = (dataset: Dataset, of: Id<'organization' | 'body'>, date: Day, horizon: Day): readonly Graded[] => {
  const terms = recordsOf(dataset, 'chairmanship').filter((term) => term.of === of && (term.start ?? term.end) !== null)
  const found = terms.flatMap((term) => {
    const { start, end } = term
    const others = terms.flatMap((other) => (other === term || other.start === null ? [] : other.start))
    const begun = start?.latest ?? null
    const ended = isDate(end) ? end.earliest : null
    const overtaken = ({ earliest, latest }: FuzzyDate): boolean =>
      earliest !== null &&
      latest !== null &&
      ((end === null && begun !== null && latest <= date && earliest > begun) ||
        (start === null && ended !== null && earliest > date && latest < ended))
    return others.some(overtaken) ? [] : (graded(term, date, horizon) ?? [])
  })
  return oneAtATime(found, date)
}

export const chairOn: QueryOf<ChairOnParams, ChairOnResult, ChairOnChecked> = defineQuery(
  {
    name: 'chair-on',
    summary: 'The state in the chair of the organization on a day.',
    params: z.strictObject({
      date: Day.nullable()
        .default(null)
        .describe('the day, YYYY-MM-DD; leave out for the day through which the record looked'),
      of: Whose('organization', 'body'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      date: Day,
      ...secondClock,
      /**
       * The one term that surely holds the day, or else the only one that may, if it has surely begun; null where there
       * is none, or no telling.
       */
      chair: TermResult.nullable(),
      /**
       * Why nobody is named: `not-founded`, `no-term`, `not-looked-at`, `end-unknown`, `not-begun` or `several`; null
       * where somebody is.
       */
      whyNone: z.enum(reasons).nullable(),
      /** Every term that may hold the day, for when the record cannot tell. */
      candidates: z.array(TermResult),
    }),
    examples: [
      { title: 'Who chaired the CSTO on 15 September 2021?', params: { date: '2021-09-15' } },
      { title: 'Who chairs it now?', params: {} },
    ],
  },
  (whole, { date, of, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const day = dayOf(whole, date)
    const chaired = of ?? subjectOf(whole)
    const horizon = horizonOf(whole, knownBy)
    const isTooEarly = chaired !== null && isBeforeFounding(dataset, chaired, day)
    const terms = chaired === null || isTooEarly ? [] : termsOn(dataset, chaired, day, horizon)
    const named: Named = isTooEarly ? { chair: null, whyNone: 'not-founded' } : namedOf(terms, day, horizon)
    const candidates = terms.map(({ term, certainty, why }) => ({
      chairmanship: term.id,
      state: ref(dataset, term.state),
      start: term.start,
      end: term.end,
      takenFrom: refOrNull(dataset, term.takenFrom),
      certainty,
      why,
      evidence: cite(dataset, evidenceFor(term, 'state', 'start', 'end', 'takenFrom')),
      disputes: citeDisputes(dataset, term.disputes),
    }))
    const chair = candidates.find(({ chairmanship }) => chairmanship === named.chair?.term.id) ?? null
    return { date: day, ...clockOf(whole, knownBy), chair, whyNone: named.whyNone, candidates }
  },
)
