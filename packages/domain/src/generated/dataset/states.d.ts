import type { StateRecord } from '../../record.js'
export declare const states: readonly StateRecord[]
