import type { TopicRecord } from '../types.js'
export declare const topics: readonly TopicRecord[]
