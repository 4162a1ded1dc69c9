import type { Rules } from '../rule.ts'
import { membershipAfterSigning } from './membership-after-signing.ts'
import { membershipsApart } from './memberships-apart.ts'
import { suspensionInMembership } from './suspension-in-membership.ts'

/** Rules on who belongs to what, since when, and in which role. */
export const membershipRules: Rules = [membershipAfterSigning, membershipsApart, suspensionInMembership]
