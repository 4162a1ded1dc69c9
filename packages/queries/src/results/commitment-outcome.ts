import { type Citation, type CommitmentRecord, type Dataset, type Id, recordById } from '@csto-record/domain'
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

/** Somebody's word on what came of a commitment. */
export interface Report {
  readonly told: Exclude<OutcomeWord, 'no-follow-up'>
  readonly teller: Teller
  /** On whose word; null where the publisher speaks for itself. */
  readonly by: CommitmentRecord['declaredBy']
  /** The later record that bears on the commitment; null where a source says it of the commitment itself. */
  readonly record: Id | null
  readonly evidence: readonly Citation[]
}

/** What is reported of a commitment: by later records that bear on it, and by sources that speak of it itself. */
export const reportsOf = (dataset: Dataset, commitment: CommitmentRecord): readonly Report[] => {
  const term = recordById(dataset, commitment.chairmanship)
  return [
    ...commitment.followUps.map((followUp) => ({
      told: ofBearing[followUp.bearing],
      teller: tellerOf(dataset, term, followUp),
      by: followUp.by,
      record: followUp.record,
      evidence: followUp.evidence,
    })),
    ...commitment.evidence.flatMap((one) => {
      const told = one.says === null ? null : ofWord[one.says]
      if (told === null) return []
      const telling = { by: one.by, evidence: [one] }
      return [{ told, teller: tellerOf(dataset, term, telling), record: null, ...telling }]
    }),
  ]
}

/** What came of a commitment: the furthest that any follow-up, or any source on the commitment itself, goes. */
export const outcomeOf = (dataset: Dataset, commitment: CommitmentRecord): Outcome => {
  const term = recordById(dataset, commitment.chairmanship)
  const reports = reportsOf(dataset, commitment)
  const furthest = outcomes.findLast((outcome) => reports.some(({ told }) => told === outcome))
  const last = reports.filter(({ told }) => told === furthest)
  return {
    outcome: furthest ?? 'no-follow-up',
    saidBy: [...new Set(last.map(({ teller }) => teller))],
    followUps: commitment.followUps.map((followUp) => ({ followUp, teller: tellerOf(dataset, term, followUp) })),
  }
}
