import { type Dataset, type Day, type Id, recordById } from '@csto-record/domain'

/**
 * Whether what was announced by a day lay ahead of it: `ahead`, `past`, or `undated` where no source ever gave it a day.
 * A day that became known only later counts: what it shows to have been over was no plan any more.
 */
export const liesAhead = (whole: Dataset, id: Id<'event'>, day: Day): 'ahead' | 'past' | 'undated' => {
  const event = recordById(whole, id)
  const end = event?.end === '..' ? null : (event?.end?.latest ?? null)
  const last = end ?? event?.start?.latest ?? null
  return last === null ? 'undated' : last >= day ? 'ahead' : 'past'
}
