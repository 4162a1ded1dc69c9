import type { SourceRecord } from '../types.js'
export declare const sources: readonly SourceRecord[]
