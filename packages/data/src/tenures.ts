export { tenures } from '@csto-record/domain/dataset/tenures'
