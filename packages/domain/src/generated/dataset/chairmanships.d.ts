import type { RecordOf } from '../../record.js'
export declare const chairmanships: readonly RecordOf<'chairmanship'>[]
