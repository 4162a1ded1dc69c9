import { type AnyRecord, type Dataset, type RecordOf, recordsOf } from '@csto-record/domain'
import { type ActivityKind, activityKinds } from './roles.ts'

/** A record that makes an entry of somebody's feed. */
export type ActivityRecord = { readonly [K in ActivityKind]: RecordOf<K> }[ActivityKind]

export const isActivity = (record: AnyRecord): record is ActivityRecord =>
  activityKinds.some((kind) => kind === record.type)

/** Every record of a dataset that makes an entry, by kind. */
export const activityRecords = (dataset: Dataset): readonly ActivityRecord[] =>
  activityKinds.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind)).filter(isActivity)
