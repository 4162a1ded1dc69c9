export { topics } from '@csto-record/domain/dataset/topics'
