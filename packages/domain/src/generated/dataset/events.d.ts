import type { RecordOf } from '../../record.js'
export declare const events: readonly RecordOf<'event'>[]
