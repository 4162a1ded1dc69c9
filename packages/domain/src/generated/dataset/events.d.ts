import type { EventRecord } from '../types.js'
export declare const events: readonly EventRecord[]
