import type { Rules } from '../rule.ts'
import { addressDated } from './address-dated.ts'
import { languageFitsPhrases } from './language-fits-phrases.ts'
import { originsSound } from './origins-sound.ts'
import { publisherSpelledOnce } from './publisher-spelled-once.ts'
import { sourceAddressOnce } from './source-address-once.ts'
import { sourceDated } from './source-dated.ts'
import { sourceSeen } from './source-seen.ts'
import { sourceUsed } from './source-used.ts'
import { textDigest } from './text-digest.ts'

/** Rules on a page: its address, day, publisher, language, origin and text. */
export const sourceRules: Rules = [
  addressDated,
  languageFitsPhrases,
  originsSound,
  publisherSpelledOnce,
  sourceAddressOnce,
  sourceDated,
  sourceSeen,
  sourceUsed,
  textDigest,
]
