import type { Corruption } from '../corruption.ts'
import { blind } from './blind.ts'
import { dates } from './dates.ts'
import { duplicates } from './duplicates.ts'
import { evidence } from './evidence.ts'
import { judgements } from './judgements.ts'
import { names } from './names.ts'
import { references } from './references.ts'
import { series } from './series.ts'
import { shape } from './shape.ts'
import { terms } from './terms.ts'
import { words } from './words.ts'

/** Every kind of mistake that is made on purpose, to see whether the rules find it. */
export const corruptions: readonly Corruption[] = [
  ...shape,
  ...evidence,
  ...dates,
  ...references,
  ...series,
  ...terms,
  ...names,
  ...duplicates,
  ...judgements,
  ...words,
  ...blind,
]
