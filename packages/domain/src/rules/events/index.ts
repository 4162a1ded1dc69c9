import type { Rules } from '../rule.ts'
import { absentTookNoPart } from './absent-took-no-part.ts'
import { capacityIsTitle } from './capacity-is-title.ts'
import { eventInParent } from './event-in-parent.ts'
import { namedFieldsGiven } from './named-fields-given.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { outcomesAgree } from './outcomes-agree.ts'
import { outcomesNameDocuments } from './outcomes-name-documents.ts'
import { speakerTookPart } from './speaker-took-part.ts'

/** Rules on who took part in an event, its parts, its outcomes and its twins. */
export const eventRules: Rules = [
  absentTookNoPart,
  capacityIsTitle,
  eventInParent,
  namedFieldsGiven,
  nearDuplicates,
  outcomesAgree,
  outcomesNameDocuments,
  speakerTookPart,
]
