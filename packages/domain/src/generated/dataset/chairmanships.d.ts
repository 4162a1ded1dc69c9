import type { ChairmanshipRecord } from '../types.js'
export declare const chairmanships: readonly ChairmanshipRecord[]
