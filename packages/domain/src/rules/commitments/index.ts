import type { Rules } from '../rule.ts'
import { commitmentNearTerm } from './commitment-near-term.ts'
import { commitmentsCounted } from './commitments-counted.ts'
import { followUpHappened } from './follow-up-happened.ts'
import { followUpLater } from './follow-up-later.ts'

/** Rules on promises, and what followed them up. */
export const commitmentRules: Rules = [commitmentNearTerm, commitmentsCounted, followUpHappened, followUpLater]
