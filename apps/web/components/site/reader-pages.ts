export { readerPages } from '@csto-record/queries'
