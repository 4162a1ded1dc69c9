import type { RemarkRecord } from '../types.js'
export declare const remarks: readonly RemarkRecord[]
