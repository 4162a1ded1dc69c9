import type { RecordOf } from '../../record.js'
export declare const bodies: readonly RecordOf<'body'>[]
