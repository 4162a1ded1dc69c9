import type { RecordOf } from '../../record.js'
export declare const commitments: readonly RecordOf<'commitment'>[]
