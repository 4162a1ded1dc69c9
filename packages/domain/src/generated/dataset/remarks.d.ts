import type { RemarkRecord } from '../../record.js'
export declare const remarks: readonly RemarkRecord[]
