import type { StateRecord } from '../types.js'
export declare const states: readonly StateRecord[]
