import type { RecordOf } from '../../record.js'
export declare const remarks: readonly RecordOf<'remark'>[]
