import type { OrganizationRecord } from '../../record.js'
export declare const organizations: readonly OrganizationRecord[]
