export { places } from '@csto-record/domain/dataset/places'
