import type { TopicRecord } from '../../record.js'
export declare const topics: readonly TopicRecord[]
