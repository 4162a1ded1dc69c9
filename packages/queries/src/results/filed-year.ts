import type { AnyRecord, Dataset } from '@csto-record/domain'
import { filedDay } from './filed-day.ts'

/** The year a record is filed under, such as `2024`; null where none is known or it may be one of several. */
export const filedYear = (dataset: Dataset, record: AnyRecord): string | null => {
  const day = filedDay(dataset, record)?.day
  const year = day?.earliest?.slice(0, 4)
  return year !== undefined && year === day?.latest?.slice(0, 4) ? year : null
}
