import type { TenureRecord } from '../types.js'
export declare const tenures: readonly TenureRecord[]
