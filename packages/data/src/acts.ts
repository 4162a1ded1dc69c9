export { acts } from '@csto-record/domain/dataset/acts'
