import { type AnyRecord, type Dataset, type Day, type FuzzyDate, recordById, recordsOf } from '@csto-record/domain'
import { yearbook } from '../queries/yearbook.ts'
import { filedDay } from '../results/filed-day.ts'
import { daysOfYear, liesIn } from '../results/year-span.ts'
import { gathered } from './gathered.ts'
import type { Measure } from './measures.ts'
import type { Side } from './side.ts'

/**
 * What is on record of a year: events that surely began in it, statements and sources dated to it, and, as the yearbook
 * has them, documents with an act that may lie in it, promises for its terms in the chair, those terms and who was in
 * office. `whole` with a day by which sources count gives the year as known then.
 */
export const sideOfYear = (whole: Dataset, dataset: Dataset, year: number, knownBy: Day | null): Side => {
  const book = yearbook(whole, { year, knownBy })
  const days = daysOfYear(year)
  const surely = (date: FuzzyDate | null): boolean => date !== null && liesIn(date, days) === 'yes'
  const events = recordsOf(dataset, 'event').filter(({ start }) => surely(start))
  const remarks = recordsOf(dataset, 'remark').filter((one) => surely(filedDay(dataset, one)?.day ?? null))
  const sources = recordsOf(dataset, 'source').filter(({ published }) => surely(published))
  const under = (measure: Measure, records: readonly (AnyRecord | undefined)[]) =>
    records.flatMap((record) => (record === undefined ? [] : [[measure, record] as const]))
  const sessions = events.filter(({ kind }) => kind === 'session' || kind === 'joint-session')
  return gathered(dataset, [
    ...under('events', events),
    ...under('sessions', sessions),
    ...under(
      'exercises',
      events.filter(({ kind }) => kind === 'exercise'),
    ),
    ...under('statements', remarks),
    ...under(
      'documents',
      book.documents.map(({ document }) => recordById(dataset, document.id)),
    ),
    ...under(
      'promises',
      book.promises.map(({ id }) => recordById(dataset, id)),
    ),
    ...under(
      'terms',
      book.chairs.map(({ chairmanship }) => recordById(dataset, chairmanship)),
    ),
    ...under(
      'offices',
      book.officers.map(({ tenure }) => recordById(dataset, tenure)),
    ),
    ...under('sources', sources),
  ])
}
