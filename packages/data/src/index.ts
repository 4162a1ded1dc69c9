export { dataset } from '@csto-record/domain/dataset'
