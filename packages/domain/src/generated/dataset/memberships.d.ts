import type { MembershipRecord } from '../../record.js'
export declare const memberships: readonly MembershipRecord[]
