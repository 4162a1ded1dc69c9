export { organizations } from '@csto-record/domain/dataset/organizations'
