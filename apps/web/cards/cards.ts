import {
  type AnyRecord,
  allRecords,
  type Dataset,
  type FuzzyDate,
  type Id,
  type RecordType,
  recordsOf,
} from '@csto-record/domain'
import { filedDays } from '@csto-record/queries'
import { about, contents, questions } from '#web/components/site/contents.ts'
import { numberInWords } from '#web/format/count.ts'
import { dayInWords, yearOf } from '#web/format/date.ts'
import { cards as words } from '#web/words/index.ts'
import type { Card } from './card.ts'

type Chosen = (dataset: Dataset) => readonly AnyRecord[]
const all =
  (...types: readonly RecordType[]): Chosen =>
  (dataset) =>
    types.flatMap((type): readonly AnyRecord[] => recordsOf(dataset, type))
const exercises: Chosen = (dataset) => recordsOf(dataset, 'event').filter(({ kind }) => kind === 'exercise')

/** The records that the card of a section counts, where they are not those of the whole record. */
const counted: Readonly<Record<string, Chosen>> = {
  chairmanships: all('chairmanship', 'commitment'),
  events: all('event'),
  calendar: all('event', 'document'),
  years: all('event', 'document'),
  documents: all('document'),
  exercises,
  people: all('tenure'),
  offices: all('tenure'),
  states: all('membership', 'act'),
  sources: all('source'),
}

/** Bars begin no earlier than so many years before the last: a treaty of 1945 would leave the rest no width. */
const span = 36

/** How many records are filed under each year from the first to the last that has any. */
const byYear = (
  records: readonly AnyRecord[],
  days: ReadonlyMap<Id, FuzzyDate | null>,
  until: number,
): Card['years'] => {
  const counts = new Map<number, number>()
  for (const { id } of records) {
    const year = Number(yearOf(days.get(id) ?? null) ?? Number.NaN)
    if (year <= until) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const first = Math.max(Math.min(...counts.keys()), until - span)
  const last = Math.max(...counts.keys())
  if (counts.size === 0) return []
  return Array.from({ length: last - first + 1 }, (_, position) => ({
    year: first + position,
    count: counts.get(first + position) ?? 0,
  }))
}

/** The cards of all sections, that of the whole record first. */
export const cards = (dataset: Dataset): readonly Card[] => {
  const days = new Map<Id, FuzzyDate | null>(filedDays(dataset, {}).records.map(({ record, day }) => [record.id, day]))
  const until = Number(dataset.asOf.slice(0, 4))
  const make = (key: string, title: string): Card => {
    const own = counted[key]
    const records = (own ?? all('event'))(dataset)
    return {
      key,
      title,
      line: words.lines[key] ?? words.line,
      years: byYear(records, days, until),
      until: words.until(dayInWords(dataset.asOf)),
      counted: own === undefined ? words.events : (words.counted[key] ?? words.events),
    }
  }
  const sections = [...contents, ...questions, ...about].map(({ href, name }) => make(href.slice(1), name))
  return [
    { ...make('home', words.home), line: words.whole(numberInWords(allRecords(dataset).length)) },
    ...sections,
    make('places', words.places),
  ]
}
