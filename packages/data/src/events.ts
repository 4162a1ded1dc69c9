export { events } from '@csto-record/domain/dataset/events'
