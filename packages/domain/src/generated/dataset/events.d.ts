import type { EventRecord } from '../../record.js'
export declare const events: readonly EventRecord[]
