export { actorMeasures, type Measure, measures } from './measures.ts'
export { beside, type Compared, type Row, type Side } from './side.ts'
