import { type CommitmentRecord, type Dataset, recordById } from '@csto-record/domain'
import { type Teller, tellerOf } from './teller.ts'

export const outcomes = ['no-follow-up', 'restated', 'advanced', 'fulfilled', 'reversed'] as const

/** How far a follow-up, or what a source says of the commitment itself, goes: a place in `outcomes`. */
const ofBearing = { restates: 1, advances: 2, fulfils: 3, reverses: 4 } as const
const ofWord = { declared: 0, advanced: 2, fulfilled: 3, dropped: 4 } as const

export interface Outcome {
  readonly outcome: (typeof outcomes)[number]
  /** Who tells the outcome; empty where nobody does. */
  readonly saidBy: readonly Teller[]
  readonly followUps: readonly { readonly followUp: CommitmentRecord['followUps'][number]; readonly teller: Teller }[]
}

/** What came of a commitment: the furthest that any follow-up, or any source on the commitment itself, goes. */
export const outcomeOf = (dataset: Dataset, commitment: CommitmentRecord): Outcome => {
  const term = recordById(dataset, commitment.chairmanship)
  const followUps = commitment.followUps.map((followUp) => ({ followUp, teller: tellerOf(dataset, term, followUp) }))
  const telling = [
    ...followUps.map(({ followUp, teller }) => ({ reach: ofBearing[followUp.bearing], teller })),
    ...commitment.evidence.map((one) => ({
      reach: ofWord[one.says ?? 'declared'],
      teller: tellerOf(dataset, term, { by: one.by, evidence: [one] }),
    })),
  ]
  const furthest = Math.max(0, ...telling.map(({ reach }) => reach))
  const last = telling.filter(({ reach }) => reach > 0 && reach === furthest)
  return {
    outcome: outcomes[furthest] ?? 'no-follow-up',
    saidBy: [...new Set(last.map(({ teller }) => teller))],
    followUps,
  }
}
