import type { RecordOf } from '../../record.js'
export declare const states: readonly RecordOf<'state'>[]
