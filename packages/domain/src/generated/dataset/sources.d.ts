import type { SourceRecord } from '../../record.js'
export declare const sources: readonly SourceRecord[]
