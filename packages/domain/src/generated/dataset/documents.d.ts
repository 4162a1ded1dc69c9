import type { DocumentRecord } from '../../record.js'
export declare const documents: readonly DocumentRecord[]
