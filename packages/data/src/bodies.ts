export { bodies } from '@csto-record/domain/dataset/bodies'
