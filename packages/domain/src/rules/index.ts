import { bodyRules } from './bodies/index.ts'
import { chairmanshipRules } from './chairmanships/index.ts'
import { commitmentRules } from './commitments/index.ts'
import { documentRules } from './documents/index.ts'
import { eventRules } from './events/index.ts'
import { evidenceRules } from './evidence/index.ts'
import { linkRules } from './links/index.ts'
import { membershipRules } from './memberships/index.ts'
import { nameRules } from './names/index.ts'
import { phraseRules } from './phrases/index.ts'
import { placeRules } from './places/index.ts'
import type { Rules } from './rule.ts'
import { sourceRules } from './sources/index.ts'
import { stageRules } from './stages/index.ts'
import { tenureRules } from './tenures/index.ts'
import { wordingRules } from './wording/index.ts'

/** Every rule of the record, in the order of their ids; each stands in the folder of what it looks at. */
export const rules: Rules = [
  ...bodyRules,
  ...chairmanshipRules,
  ...commitmentRules,
  ...documentRules,
  ...eventRules,
  ...evidenceRules,
  ...linkRules,
  ...membershipRules,
  ...nameRules,
  ...phraseRules,
  ...placeRules,
  ...sourceRules,
  ...stageRules,
  ...tenureRules,
  ...wordingRules,
].toSorted((left, right) => (left.id < right.id ? -1 : 1))

// What tools beside the rules need to know as rules do: whether a text names a record, and which texts are our own.
export { mayName } from './support/name-index.ts'
export { ownTexts } from './support/own-texts.ts'
export { foldName } from './support/words.ts'
