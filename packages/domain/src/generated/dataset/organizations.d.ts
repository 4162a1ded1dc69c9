import type { OrganizationRecord } from '../types.js'
export declare const organizations: readonly OrganizationRecord[]
