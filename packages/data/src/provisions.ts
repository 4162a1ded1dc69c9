export { provisions } from '@csto-record/domain/dataset/provisions'
