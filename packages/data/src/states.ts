export { states } from '@csto-record/domain/dataset/states'
