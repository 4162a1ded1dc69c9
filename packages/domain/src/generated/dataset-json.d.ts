import type { Dataset } from './types.js'
declare const dataset: Dataset
export default dataset
