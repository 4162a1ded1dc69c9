import type { ActRecord } from '../types.js'
export declare const acts: readonly ActRecord[]
