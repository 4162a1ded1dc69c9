import type { Dataset } from '../dataset.js'
export declare const dataset: Dataset
