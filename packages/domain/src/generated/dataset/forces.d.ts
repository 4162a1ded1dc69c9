import type { ForceRecord } from '../../record.js'
export declare const forces: readonly ForceRecord[]
