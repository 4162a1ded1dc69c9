import type { Rules } from '../rule.ts'
import { attestedInOffice } from './attested-in-office.ts'
import { attestedInSpan } from './attested-in-span.ts'
import { chairingIsNoOffice } from './chairing-is-no-office.ts'
import { electionStartsTerm } from './election-starts-term.ts'
import { officesSpelledOnce } from './offices-spelled-once.ts'
import { seatsNotOverfilled } from './seats-not-overfilled.ts'
import { tenureHasTime } from './tenure-has-time.ts'
import { tenureOnce } from './tenure-once.ts'

/** Rules on who held which office, and when. */
export const tenureRules: Rules = [
  attestedInOffice,
  attestedInSpan,
  chairingIsNoOffice,
  electionStartsTerm,
  officesSpelledOnce,
  seatsNotOverfilled,
  tenureHasTime,
  tenureOnce,
]
