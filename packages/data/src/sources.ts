export { sources } from '@csto-record/domain/dataset/sources'
