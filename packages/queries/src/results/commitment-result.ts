import { bearings, type CommitmentRecord, type Dataset, idOf } from '@csto-record/domain'
import * as z from 'zod'
import type * as Types from '../generated/shared.ts'
import { cite, citeDisputes, DateResult, DisputeResult, Evidenced, Ref, ref, refOrNull, refTo } from './cited.ts'
import { outcomeOf, outcomes } from './commitment-outcome.ts'
import { evidenceFor } from './evidence-for.ts'
import { tellers } from './teller.ts'

export const CommitmentResult: z.ZodType<Types.CommitmentResult> = z
  .strictObject({
    id: idOf('commitment'),
    chairmanship: refTo('chairmanship'),
    order: z.int().nullable(),
    group: z.string().nullable(),
    summary: z.string(),
    declaredBy: Ref.nullable(),
    declaredAt: refTo('event').nullable(),
    declaredOn: DateResult,
    topics: z.array(refTo('topic')),
    /** Derived: the furthest that any follow-up, or any source on the commitment itself, goes; `reversed` before all. */
    outcome: z.enum(outcomes),
    /** Who says so; empty where nobody says anything of it. */
    saidBy: z.array(z.enum(tellers)),
    followUps: z.array(
      z.strictObject({
        record: Ref,
        bearing: z.enum(bearings),
        by: Ref.nullable(),
        teller: z.enum(tellers),
        evidence: Evidenced,
      }),
    ),
    /** What was looked for without finding; empty where nothing was or something was found. */
    searched: z.array(z.strictObject({ question: z.string(), searched: z.string().nullable() })),
    evidence: Evidenced,
    disputes: z.array(DisputeResult),
  })
  .meta({ id: 'CommitmentResult' })
export type CommitmentResult = Types.CommitmentResult

/** A commitment with what is on record of its outcome. */
export const commitmentResult = (dataset: Dataset, commitment: CommitmentRecord): CommitmentResult => {
  const { outcome, saidBy, followUps } = outcomeOf(dataset, commitment)
  return {
    id: commitment.id,
    chairmanship: ref(dataset, commitment.chairmanship),
    order: commitment.order,
    group: commitment.group,
    summary: commitment.summary,
    declaredBy: refOrNull(dataset, commitment.declaredBy),
    declaredAt: refOrNull(dataset, commitment.declaredAt),
    declaredOn: commitment.declaredOn,
    topics: commitment.topics.map((id) => ref(dataset, id)),
    outcome,
    saidBy: [...saidBy],
    followUps: followUps.map(({ followUp, teller }) => ({
      record: ref(dataset, followUp.record),
      bearing: followUp.bearing,
      by: refOrNull(dataset, followUp.by),
      teller,
      evidence: cite(dataset, followUp.evidence),
    })),
    searched: commitment.open.map(({ question, searched }) => ({ question, searched })),
    evidence: cite(dataset, evidenceFor(commitment)),
    disputes: citeDisputes(dataset, commitment.disputes),
  }
}
