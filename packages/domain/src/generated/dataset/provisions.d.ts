import type { RecordOf } from '../../record.js'
export declare const provisions: readonly RecordOf<'provision'>[]
