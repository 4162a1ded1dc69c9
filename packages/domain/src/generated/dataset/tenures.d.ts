import type { TenureRecord } from '../../record.js'
export declare const tenures: readonly TenureRecord[]
