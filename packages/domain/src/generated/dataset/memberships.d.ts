import type { MembershipRecord } from '../types.js'
export declare const memberships: readonly MembershipRecord[]
