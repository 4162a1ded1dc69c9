import type { RecordOf } from '../../record.js'
export declare const documents: readonly RecordOf<'document'>[]
