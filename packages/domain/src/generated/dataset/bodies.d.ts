import type { BodyRecord } from '../types.js'
export declare const bodies: readonly BodyRecord[]
