import { countOf } from '#web/format/count.ts'

/** What came of promises, and on whose word. */
export const outcomes = {
  outcome: {
    'no-follow-up': 'No follow-up on record',
    restated: 'Repeated since',
    advanced: 'Reported as advanced',
    fulfilled: 'Reported as fulfilled',
    reversed: 'Reported as reversed',
  },
  teller: {
    chair: 'the chair itself',
    member: 'another member state',
    organization: 'the organization',
    'third-party': 'a third party',
  },
  bearing: {
    advances: 'advances it',
    fulfils: 'fulfils it',
    restates: 'repeats it',
    reverses: 'reverses it',
  },
  by: (outcome: string, tellers: string): string => `${outcome}, by ${tellers}`,
  withNone: 'with no follow-up on record',
  counted: (promises: number, counts: string): string => `${countOf(promises, 'promise')}: ${counts}`,
} as const
