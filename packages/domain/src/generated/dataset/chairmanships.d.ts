import type { ChairmanshipRecord } from '../../record.js'
export declare const chairmanships: readonly ChairmanshipRecord[]
