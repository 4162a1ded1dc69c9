import type { ForceRecord } from '../types.js'
export declare const forces: readonly ForceRecord[]
