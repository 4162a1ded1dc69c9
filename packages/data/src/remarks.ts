export { remarks } from '@csto-record/domain/dataset/remarks'
