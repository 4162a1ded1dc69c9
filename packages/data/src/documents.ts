export { documents } from '@csto-record/domain/dataset/documents'
