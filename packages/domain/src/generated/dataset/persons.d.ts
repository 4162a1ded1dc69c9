import type { PersonRecord } from '../../record.js'
export declare const persons: readonly PersonRecord[]
