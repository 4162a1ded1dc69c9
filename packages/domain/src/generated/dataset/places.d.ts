import type { PlaceRecord } from '../types.js'
export declare const places: readonly PlaceRecord[]
