import type { BodyRecord } from '../../record.js'
export declare const bodies: readonly BodyRecord[]
