import 'server-only'
import type { Id } from '@csto-record/domain'
import { yearOf } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { filedDayOf } from './filed.ts'

/** Where what has no year stands, in addresses as in lists. */
export const undated = 'undated'

/** Records by the year they are filed under, the latest first and those without one last; each as it came. */
export const byYear = <T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const groups = groupedBy(records, ({ id }) => yearOf(filedDayOf(id)) ?? undated)
  // Figures sort before letters, so that turned round what has no year would come first.
  const years = [...groups.keys()].toSorted().toReversed()
  const last = [...years.filter((year) => year !== undated), ...years.filter((year) => year === undated)]
  return new Map(last.map((year) => [year, groups.get(year) ?? []]))
}

/** The years before and after one among those that a list has, as it has them; null at either end and for what has no year. */
export const besideYear = (
  years: readonly string[],
  year: string,
): { readonly before: string | null; readonly after: string | null } => {
  const dated = years.filter((one) => one !== undated).toSorted()
  const at = dated.indexOf(year)
  return { before: (at > 0 ? dated[at - 1] : null) ?? null, after: (at >= 0 ? dated[at + 1] : null) ?? null }
}
