import type { CommitmentResult } from '@csto-record/queries'
import { countOf } from './count.ts'
import { joined } from './words.ts'

type Outcome = CommitmentResult['outcome']
type Teller = CommitmentResult['saidBy'][number]
type Bearing = CommitmentResult['followUps'][number]['bearing']

const outcomes: Readonly<Record<Outcome, string>> = {
  'no-follow-up': 'No follow-up on record',
  restated: 'Repeated since',
  advanced: 'Reported as advanced',
  fulfilled: 'Reported as fulfilled',
  reversed: 'Reported as reversed',
}
const tellers: Readonly<Record<Teller, string>> = {
  chair: 'the chair itself',
  member: 'another member state',
  organization: 'the organization',
  'third-party': 'a third party',
}
export const bearingWords: Readonly<Record<Bearing, string>> = {
  advances: 'advances it',
  fulfils: 'fulfils it',
  restates: 'repeats it',
  reverses: 'reverses it',
}

export const tellerInWords = (teller: Teller): string => tellers[teller]

/** What came of a commitment as far as the record goes, and on whose word. */
export const outcomeInWords = ({ outcome, saidBy }: Pick<CommitmentResult, 'outcome' | 'saidBy'>): string =>
  saidBy.length === 0 ? outcomes[outcome] : `${outcomes[outcome]}, by ${joined(saidBy.map(tellerInWords))}`

const order: readonly Outcome[] = ['fulfilled', 'advanced', 'restated', 'reversed', 'no-follow-up']

/** How many commitments stand where: `12 promises: 2 reported as fulfilled, 10 with no follow-up on record`. */
export const outcomesInWords = (commitments: readonly Pick<CommitmentResult, 'outcome'>[]): string => {
  const counts = order.flatMap((outcome) => {
    const count = commitments.filter((one) => one.outcome === outcome).length
    if (count === 0) return []
    const words = outcome === 'no-follow-up' ? 'with no follow-up on record' : outcomes[outcome].toLowerCase()
    return [`${count} ${words}`]
  })
  return `${countOf(commitments.length, 'promise')}: ${counts.join(', ')}`
}
