export type * from '@csto-record/domain/types'
