import type { RecordOf } from '../../record.js'
export declare const organizations: readonly RecordOf<'organization'>[]
