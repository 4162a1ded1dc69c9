import type { DocumentRecord } from '../types.js'
export declare const documents: readonly DocumentRecord[]
