import type { CommitmentRecord } from '../types.js'
export declare const commitments: readonly CommitmentRecord[]
