import type { CommitmentResult } from '@csto-record/queries'
import { outcomes as words } from '#web/words/index.ts'
import { joined } from './words.ts'

type Outcome = CommitmentResult['outcome']
type Teller = CommitmentResult['saidBy'][number]
type Bearing = CommitmentResult['followUps'][number]['bearing']

const outcomes: Readonly<Record<Outcome, string>> = words.outcome
const tellers: Readonly<Record<Teller, string>> = words.teller
export const bearingWords: Readonly<Record<Bearing, string>> = words.bearing

export const tellerInWords = (teller: Teller): string => tellers[teller]

/** What came of a commitment as far as the record goes, and on whose word. */
export const outcomeInWords = ({ outcome, saidBy }: Pick<CommitmentResult, 'outcome' | 'saidBy'>): string =>
  saidBy.length === 0 ? outcomes[outcome] : words.by(outcomes[outcome], joined(saidBy.map(tellerInWords)))

const order: readonly Outcome[] = ['fulfilled', 'advanced', 'restated', 'reversed', 'no-follow-up']

/** How many commitments stand where: `12 promises: 2 reported as fulfilled, 10 with no follow-up on record`. */
export const outcomesInWords = (commitments: readonly Pick<CommitmentResult, 'outcome'>[]): string => {
  const counts = order.flatMap((outcome) => {
    const count = commitments.filter((one) => one.outcome === outcome).length
    if (count === 0) return []
    return [`${count} ${outcome === 'no-follow-up' ? words.withNone : outcomes[outcome].toLowerCase()}`]
  })
  return words.counted(commitments.length, counts.join(', '))
}
