import type { Rules } from '../rule.ts'
import { chairGapsAsked } from './chair-gaps-asked.ts'
import { chairIsMember } from './chair-is-member.ts'
import { chairTakenFromPrevious } from './chair-taken-from-previous.ts'
import { chairmanshipsApart } from './chairmanships-apart.ts'
import { handoverNearStart } from './handover-near-start.ts'
import { regimeFitsDays } from './regime-fits-days.ts'

/** Rules on terms in the chair, and one after the other. */
export const chairmanshipRules: Rules = [
  chairGapsAsked,
  chairIsMember,
  chairTakenFromPrevious,
  chairmanshipsApart,
  handoverNearStart,
  regimeFitsDays,
]
