import { type Dataset, Day, idOf, recordsOf, spanHolds } from '@csto-record/domain'
import { z } from 'zod'
import { cite, citeDisputes, DateResult, DisputeResult, EndResult, Evidenced, Ref, ref, refOrNull } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { datasetAsKnown } from './internal/as-known.ts'
import { evidenceFor } from './internal/evidence-for.ts'
import { dayOf, KnownBy } from './params.ts'

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
 * Terms whose span may hold the day. On the day of a handover the chair that ends and the one that begins both may.
 * A term whose end nobody gives ends at the latest when another has surely begun.
 */
const termsOn = (dataset: Dataset, of: string, date: Day) => {
  const terms = recordsOf(dataset, 'chairmanship').filter((term) => term.of === of)
  const begun = terms.flatMap(({ start }) => start?.latest ?? []).filter((day) => day <= date)
  return terms.flatMap((term) => {
    const { start, end } = term
    const holds = spanHolds(start, end, date)
    if (holds === 'no') return []
    // Whoever takes the chair on a day holds it on that day, whenever the term ends.
    const certainty = start?.earliest === date && start.latest === date ? 'yes' : holds
    const overtaken = end === null && begun.some((day) => start?.latest != null && day > start.latest)
    return overtaken ? [] : [{ term, certainty }]
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
      /** The one term that surely holds the day, or else the only one that may; null where there is none, or no telling. */
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
    const only = certain.length === 1 ? certain : candidates.length === 1 ? candidates : []
    return { date: day, knownBy, chair: only[0] ?? null, candidates }
  },
)
