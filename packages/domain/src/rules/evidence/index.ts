import type { Rules } from '../rule.ts'
import { bodiesNamed } from './bodies-named.ts'
import { claimedBySomebody } from './claimed-by-somebody.ts'
import { disputeReasonsHold } from './dispute-reasons-hold.ts'
import { disputesDiffer } from './disputes-differ.ts'
import { disputesHavePreferred } from './disputes-have-preferred.ts'
import { entriesCitedSingly } from './entries-cited-singly.ts'
import { evidenceOnce } from './evidence-once.ts'
import { fieldsSupported } from './fields-supported.ts'
import { oneOutcomeAPhrase } from './one-outcome-a-phrase.ts'
import { participantsNamed } from './participants-named.ts'
import { pathsNameFields } from './paths-name-fields.ts'
import { restsOnMoreThanLists } from './rests-on-more-than-lists.ts'

/** Rules on what evidence supports, and what disputes and questions are about. */
export const evidenceRules: Rules = [
  bodiesNamed,
  claimedBySomebody,
  disputeReasonsHold,
  disputesDiffer,
  disputesHavePreferred,
  entriesCitedSingly,
  evidenceOnce,
  fieldsSupported,
  oneOutcomeAPhrase,
  participantsNamed,
  pathsNameFields,
  restsOnMoreThanLists,
]
