import type { RecordOf } from '../../record.js'
export declare const places: readonly RecordOf<'place'>[]
