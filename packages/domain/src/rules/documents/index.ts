import type { Rules } from '../rule.ts'
import { actAfterSigning } from './act-after-signing.ts'
import { actsAtEvent } from './acts-at-event.ts'
import { actsOrdered } from './acts-ordered.ts'
import { consideredNotRatified } from './considered-not-ratified.ts'
import { documentOnce } from './document-once.ts'
import { ratifiedOnce } from './ratified-once.ts'

/** Rules on adopting, signing and ratifying. */
export const documentRules: Rules = [
  actAfterSigning,
  actsAtEvent,
  actsOrdered,
  consideredNotRatified,
  documentOnce,
  ratifiedOnce,
]
