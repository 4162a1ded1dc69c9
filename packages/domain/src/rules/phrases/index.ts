import type { Rules } from '../rule.ts'
import { dateFitsPhrase } from './date-fits-phrase.ts'
import { figureFitsPhrase } from './figure-fits-phrase.ts'
import { namedInSource } from './named-in-source.ts'
import { paragraphExists } from './paragraph-exists.ts'
import { phraseInSource } from './phrase-in-source.ts'
import { phraseNamesValue } from './phrase-names-value.ts'
import { phraseOnce } from './phrase-once.ts'
import { phraseReachesPlace } from './phrase-reaches-place.ts'
import { qualifierFitsPhrase } from './qualifier-fits-phrase.ts'

/** Rules on the words cited: whether they stand in the text, and say the value. */
export const phraseRules: Rules = [
  dateFitsPhrase,
  figureFitsPhrase,
  namedInSource,
  paragraphExists,
  phraseInSource,
  phraseNamesValue,
  phraseOnce,
  phraseReachesPlace,
  qualifierFitsPhrase,
]
