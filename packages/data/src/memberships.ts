export { memberships } from '@csto-record/domain/dataset/memberships'
