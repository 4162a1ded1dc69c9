import type { Dataset } from './types.js'
export declare const dataset: Dataset
