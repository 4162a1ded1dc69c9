import type { RecordOf } from '../../record.js'
export declare const persons: readonly RecordOf<'person'>[]
