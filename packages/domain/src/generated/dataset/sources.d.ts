import type { RecordOf } from '../../record.js'
export declare const sources: readonly RecordOf<'source'>[]
