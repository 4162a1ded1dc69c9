export { commitments } from '@csto-record/domain/dataset/commitments'
