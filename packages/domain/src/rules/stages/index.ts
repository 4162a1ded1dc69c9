import type { Rules } from '../rule.ts'
import { announcedBefore } from './announced-before.ts'
import { comingNotHeld } from './coming-not-held.ts'
import { commitmentDeclared } from './commitment-declared.ts'
import { documentStatusTold } from './document-status-told.ts'
import { doneNotPlanned } from './done-not-planned.ts'
import { eventStatusTold } from './event-status-told.ts'
import { expectedNotPresent } from './expected-not-present.ts'
import { happenedBeforeTold } from './happened-before-told.ts'
import { heldBeforeTold } from './held-before-told.ts'
import { plannedBeforeHeld } from './planned-before-held.ts'
import { plannedHasDay } from './planned-has-day.ts'
import { plansLookedUp } from './plans-looked-up.ts'
import { toldByAsOf } from './told-by-as-of.ts'
import { toldByReport } from './told-by-report.ts'

/** Rules on what was planned, what was done, and which page can tell. */
export const stageRules: Rules = [
  announcedBefore,
  comingNotHeld,
  commitmentDeclared,
  documentStatusTold,
  doneNotPlanned,
  eventStatusTold,
  expectedNotPresent,
  happenedBeforeTold,
  heldBeforeTold,
  plannedBeforeHeld,
  plannedHasDay,
  plansLookedUp,
  toldByAsOf,
  toldByReport,
]
