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
import { dateInWords } from './date.ts'
import { groupedBy } from './grouped.ts'
import { withSite } from './title.ts'

interface Titled {
  readonly record: AnyRecord
  readonly title: string
}

/** Gives those whose titles are the same others, by what tells each apart; titles that stand alone stay. */
const toldApart = (
  titled: readonly Titled[],
  retitle: (record: AnyRecord, position: number) => string,
): readonly Titled[] =>
  [...groupedBy(titled, ({ title }) => title).values()].flatMap((same) =>
    same.length === 1 ? same : same.map(({ record }, position) => ({ record, title: retitle(record, position) })),
  )

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
  const named = fileTypes
    .flatMap((type): readonly AnyRecord[] => recordsOf(dataset, type))
    .map((record) => ({ record, title: titleWith(record, '') }))
  const dated = toldApart(named, (record) => titleWith(record, apartOf(record)))
  const numbered = toldApart(dated, (record, position) => titleWith(record, `${apartOf(record)} (${position + 1})`))
  return new Map(numbered.map(({ record, title }) => [record.id, title]))
}
