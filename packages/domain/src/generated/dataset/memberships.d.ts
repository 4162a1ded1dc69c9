import type { RecordOf } from '../../record.js'
export declare const memberships: readonly RecordOf<'membership'>[]
