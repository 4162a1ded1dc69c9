import type { RecordOf } from '../../record.js'
export declare const tenures: readonly RecordOf<'tenure'>[]
