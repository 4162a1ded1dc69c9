import {
  type AnyRecord,
  type Dataset,
  type FuzzyDate,
  fileTypes,
  type Id,
  type RecordType,
  recordsOf,
  titleOf,
} from '@csto-record/domain'
import { filedDays, nameOf } from '@csto-record/queries'
import { titlesApart } from './apart.ts'
import { dateInWords } from './date.ts'
import { withSite } from './title.ts'

const several = (type: RecordType): string => titleOf(type).toLowerCase()

/**
 * The titles of the pages of all records, each at most 64 characters and none like another: the name of the record, where
 * several have one name with its day, else with its kind, and where that does not tell them apart with a number.
 */
export const recordTitles = (dataset: Dataset, site: string): ReadonlyMap<Id, string> => {
  const days = new Map<Id, FuzzyDate | null>(filedDays(dataset, {}).records.map(({ record, day }) => [record.id, day]))
  const apartOf = (record: AnyRecord): string => {
    const day = days.get(record.id) ?? null
    return day === null ? ` (${several(record.type)})` : `, ${dateInWords(day)}`
  }
  const titleWith = (record: AnyRecord, apart: string): string => withSite(nameOf(dataset, record), site, apart)
  const records = fileTypes.flatMap((type): readonly AnyRecord[] => recordsOf(dataset, type))
  const titles = titlesApart(
    records,
    (record) => titleWith(record, ''),
    (record) => titleWith(record, apartOf(record)),
    (record, position) => titleWith(record, `${apartOf(record)} (${position + 1})`),
  )
  return new Map([...titles].map(([{ id }, title]) => [id, title]))
}
