import type { RecordOf } from '../../record.js'
export declare const acts: readonly RecordOf<'act'>[]
