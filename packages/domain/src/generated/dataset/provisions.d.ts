import type { ProvisionRecord } from '../types.js'
export declare const provisions: readonly ProvisionRecord[]
