import type { Rules } from '../rule.ts'
import { datesPlausible } from './dates-plausible.ts'
import { keysUnique } from './keys-unique.ts'
import { recordsUsed } from './records-used.ts'
import { redirectsSound } from './redirects-sound.ts'
import { referencesExist } from './references-exist.ts'
import { spansOrdered } from './spans-ordered.ts'
import { topicsRooted } from './topics-rooted.ts'
import { treesSound } from './trees-sound.ts'

/** Rules on how records hang together: ids, keys, trees, and days in order. */
export const linkRules: Rules = [
  datesPlausible,
  keysUnique,
  recordsUsed,
  redirectsSound,
  referencesExist,
  spansOrdered,
  topicsRooted,
  treesSound,
]
