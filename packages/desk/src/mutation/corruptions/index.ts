import type { Corruption } from '../corruption.ts'
import { blind } from './blind.ts'
import { confusions } from './confusions.ts'
import { dates } from './dates.ts'
import { duplicates } from './duplicates.ts'
import { evidence } from './evidence.ts'
import { geography } from './geography.ts'
import { judgements } from './judgements.ts'
import { names } from './names.ts'
import { phrases } from './phrases.ts'
import { references } from './references.ts'
import { series } from './series.ts'
import { shape } from './shape.ts'
import { spellings } from './spellings.ts'
import { terms } from './terms.ts'
import { typos } from './typos.ts'
import { voices } from './voices.ts'
import { words } from './words.ts'

/** Every kind of mistake that is made on purpose, to see whether the rules find it. */
export const corruptions: readonly Corruption[] = [
  ...shape,
  ...evidence,
  ...phrases,
  ...voices,
  ...typos,
  ...dates,
  ...references,
  ...confusions,
  ...series,
  ...terms,
  ...names,
  ...geography,
  ...spellings,
  ...duplicates,
  ...judgements,
  ...words,
  ...blind,
]
