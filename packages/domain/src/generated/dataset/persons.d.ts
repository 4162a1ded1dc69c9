import type { PersonRecord } from '../types.js'
export declare const persons: readonly PersonRecord[]
