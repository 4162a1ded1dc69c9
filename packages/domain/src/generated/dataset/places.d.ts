import type { PlaceRecord } from '../../record.js'
export declare const places: readonly PlaceRecord[]
