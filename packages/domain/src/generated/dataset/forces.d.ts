import type { RecordOf } from '../../record.js'
export declare const forces: readonly RecordOf<'force'>[]
