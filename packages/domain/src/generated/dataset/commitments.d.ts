import type { CommitmentRecord } from '../../record.js'
export declare const commitments: readonly CommitmentRecord[]
