import { bearings, type CommitmentRecord, type Dataset, idOf, recordById } from '@csto-record/domain'
import { z } from 'zod'
import { cite, citeDisputes, DateResult, DisputeResult, Evidenced, Ref, ref, refOrNull } from '../cited.ts'
import { evidenceFor } from './evidence-for.ts'
import { tellerOf, tellers } from './teller.ts'

export const outcomes = ['no-follow-up', 'restated', 'advanced', 'fulfilled', 'reversed'] as const

export const CommitmentResult = z
  .strictObject({
    id: idOf('commitment'),
    chairmanship: Ref,
    order: z.int().nullable(),
    group: z.string().nullable(),
    summary: z.string(),
    declaredBy: Ref.nullable(),
    declaredAt: Ref.nullable(),
    declaredOn: DateResult,
    topics: z.array(Ref),
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
export type CommitmentResult = z.infer<typeof CommitmentResult>

/** How far a follow-up, or what a source says of the commitment itself, goes. */
const rank = { restates: 1, advances: 2, fulfils: 3, reverses: 4 } as const
const said = { advanced: 2, fulfilled: 3, dropped: 4 } as const
const reached = ['no-follow-up', 'restated', 'advanced', 'fulfilled', 'reversed'] as const

/** A commitment with what is on record of its outcome. */
export const commitmentResult = (dataset: Dataset, commitment: CommitmentRecord): CommitmentResult => {
  const term = recordById(dataset, commitment.chairmanship)
  const followUps = commitment.followUps.map((followUp) => ({ followUp, teller: tellerOf(dataset, term, followUp) }))
  const telling = [
    ...followUps.map(({ followUp, teller }) => ({ reach: rank[followUp.bearing], teller })),
    ...commitment.evidence.flatMap((one) =>
      one.says === null || one.says === 'declared'
        ? []
        : [{ reach: said[one.says], teller: tellerOf(dataset, term, { by: one.by, evidence: [one] }) }],
    ),
  ]
  const furthest = Math.max(0, ...telling.map(({ reach }) => reach))
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
    outcome: reached[furthest] ?? 'no-follow-up',
    saidBy: [...new Set(telling.filter(({ reach }) => reach === furthest).map(({ teller }) => teller))],
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
