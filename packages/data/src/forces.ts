export { forces } from '@csto-record/domain/dataset/forces'
