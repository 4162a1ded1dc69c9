import { type CommitmentRecord, type Dataset, recordById } from '@csto-record/domain'
import { type Teller, tellerOf } from './teller.ts'

export const outcomes = ['no-follow-up', 'restated', 'advanced', 'fulfilled', 'reversed'] as const

type OutcomeWord = (typeof outcomes)[number]

/** How far a follow-up, or what a source says of the commitment itself, goes. */
const ofBearing = { restates: 'restated', advances: 'advanced', fulfils: 'fulfilled', reverses: 'reversed' } as const
const ofWord = { declared: null, advanced: 'advanced', fulfilled: 'fulfilled', dropped: 'reversed' } as const

export interface Outcome {
  readonly outcome: OutcomeWord
  /** Who tells the outcome; empty where nobody does. */
  readonly saidBy: readonly Teller[]
  readonly followUps: readonly { readonly followUp: CommitmentRecord['followUps'][number]; readonly teller: Teller }[]
}

/** What came of a commitment: the furthest that any follow-up, or any source on the commitment itself, goes. */
export const outcomeOf = (dataset: Dataset, commitment: CommitmentRecord): Outcome => {
  const term = recordById(dataset, commitment.chairmanship)
  const followUps = commitment.followUps.map((followUp) => ({ followUp, teller: tellerOf(dataset, term, followUp) }))
  const telling = [
    ...followUps.map(({ followUp, teller }) => ({ told: ofBearing[followUp.bearing], teller })),
    ...commitment.evidence.map((one) => ({
      told: one.says === null ? null : ofWord[one.says],
      teller: tellerOf(dataset, term, { by: one.by, evidence: [one] }),
    })),
  ]
  const furthest = outcomes.findLast((outcome) => telling.some(({ told }) => told === outcome))
  const last = telling.filter(({ told }) => told === furthest)
  return {
    outcome: furthest ?? 'no-follow-up',
    saidBy: [...new Set(last.map(({ teller }) => teller))],
    followUps,
  }
}
