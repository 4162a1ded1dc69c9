import type { RecordOf } from '../../record.js'
export declare const topics: readonly RecordOf<'topic'>[]
