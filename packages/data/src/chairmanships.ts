export { chairmanships } from '@csto-record/domain/dataset/chairmanships'
