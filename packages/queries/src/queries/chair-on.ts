import {
  type Dataset,
  Day,
  type FuzzyDate,
  type Id,
  idOf,
  isDate,
  recordById,
  recordsOf,
  spanHolds,
} from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { dayOf, KnownBy } from '../parameters/kinds.ts'
import {
  cite,
  citeDisputes,
  DateResult,
  DisputeResult,
  EndResult,
  Evidenced,
  Ref,
  ref,
  refOrNull,
} from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'

const Term = z.strictObject({
  chairmanship: idOf('chairmanship'),
  state: Ref,
  start: DateResult,
  end: EndResult,
  takenFrom: Ref.nullable(),
  /** `yes` where the dates leave no doubt, `possible` where they do. */
  certainty: z.enum(['yes', 'possible']),
  evidence: Evidenced,
  disputes: z.array(DisputeResult),
})

/**
 * Terms whose span may hold the day. On the day of a handover the chair that ends and the one that begins both do.
 * Only one state is in the chair at a time, so that a term without a known end ends at the latest when another has
 * surely begun, and one without a known start begins after any other that begins before its end. A term without any
 * known day tells nothing of a day, and nobody was in the chair of what had not been founded.
 */
const termsOn = (dataset: Dataset, of: Id<'organization' | 'body'>, date: Day) => {
  const chaired = recordById(dataset, of)
  const founded = chaired?.type === 'organization' ? chaired.founded : chaired?.established
  if (founded?.earliest != null && date < founded.earliest) return []
  const terms = recordsOf(dataset, 'chairmanship').filter((term) => term.of === of && (term.start ?? term.end) !== null)
  return terms.flatMap((term) => {
    const { start, end } = term
    const holds = spanHolds(start, end, date)
    if (holds === 'no') return []
    const others = terms.flatMap((other) => (other === term || other.start === null ? [] : other.start))
    const begun = start?.latest ?? null
    const ended = isDate(end) ? end.earliest : null
    const overtaken = ({ earliest, latest }: FuzzyDate): boolean =>
      earliest !== null &&
      latest !== null &&
      ((end === null && begun !== null && latest <= date && earliest > begun) ||
        (start === null && ended !== null && earliest > date && latest < ended))
    if (others.some(overtaken)) return []
    // Whoever takes the chair on a day holds it on that day, whenever the term ends.
    return [{ term, certainty: start?.earliest === date && start.latest === date ? ('yes' as const) : holds }]
  })
}

export const chairOn = defineQuery(
  {
    name: 'chair-on',
    summary: 'The state in the chair of the organization on a day.',
    params: z.strictObject({
      date: Day.nullable()
        .default(null)
        .describe('the day, YYYY-MM-DD; leave out for the day through which the record looked'),
      of: idOf('organization', 'body').default('organization/csto').describe('the organization or body, by id'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      date: Day,
      knownBy: Day.nullable(),
      /**
       * The one term that surely holds the day, or else the only one that may, if it has surely begun; null where there
       * is none, or no telling.
       */
      chair: Term.nullable(),
      /** Every term that may hold the day, for when the record cannot tell. */
      candidates: z.array(Term),
    }),
    examples: [
      { title: 'Who chaired the CSTO on 15 September 2021?', params: { date: '2021-09-15' } },
      { title: 'Who chairs it now?', params: {} },
    ],
  },
  (whole, { date, of, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const day = dayOf(whole, date)
    const candidates = termsOn(dataset, of, day).map(({ term, certainty }) => ({
      chairmanship: term.id,
      state: ref(dataset, term.state),
      start: term.start,
      end: term.end,
      takenFrom: refOrNull(dataset, term.takenFrom),
      certainty,
      evidence: cite(dataset, evidenceFor(term, 'state', 'start', 'end', 'takenFrom')),
      disputes: citeDisputes(dataset, term.disputes),
    }))
    const certain = candidates.filter(({ certainty }) => certainty === 'yes')
    const begun = candidates.filter(({ start }) => start?.latest != null && start.latest <= day)
    const [chair = null] = certain.length === 1 ? certain : candidates.length === 1 ? begun : []
    return { date: day, knownBy, chair, candidates }
  },
)
