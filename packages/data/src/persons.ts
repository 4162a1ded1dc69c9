export { persons } from '@csto-record/domain/dataset/persons'
