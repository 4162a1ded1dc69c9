import { type End, type FuzzyDate, isDate } from '@csto-record/domain'

/** The ends of a span on which sources differ, of those that have a day at all. */
export const disputedEnds = (record: {
  readonly start: FuzzyDate | null
  readonly end: End
  readonly disputes: readonly { readonly field: string }[]
}): readonly ('start' | 'end')[] =>
  (['start', 'end'] as const).filter(
    (which) => isDate(record[which]) && record.disputes.some(({ field }) => field === which),
  )
