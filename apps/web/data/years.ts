import 'server-only'
import { yearbook } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { undated } from './by-year.ts'
import { dataset } from './dataset.ts'
import { documentsByYear } from './documents.ts'
import { eventsByYear } from './events.ts'

/** The years of which an event or a document is on record, the latest first. */
export const years: readonly string[] = [...new Set([...eventsByYear.keys(), ...documentsByYear.keys()])]
  .filter((year) => year !== undated)
  .toSorted()
  .toReversed()

/** How much of a year is on record, and who was in the chair. */
export const yearRow = (year: string) => {
  const { chairs, events, documents } = yearbook(dataset, { year: Number(year) })
  return {
    year,
    // As the page of the year counts them: a document stands in every year in which something was done with it.
    events: events.filter(beganIn(year)).length,
    documents: documents.length,
    chairs: chairs.filter(({ certainty }) => certainty === 'yes'),
  }
}

type Book = ReturnType<typeof yearbook>
const isSession = ({ kind }: Book['events'][number]): boolean => kind === 'session' || kind === 'joint-session'
const isExercise = ({ kind }: Book['events'][number]): boolean => kind === 'exercise'

/** Whether an event surely began in the year: what began before and lasts, and what may be of another year, is apart. */
const beganIn =
  (year: string) =>
  ({ start }: Book['events'][number]): boolean =>
    start?.earliest?.slice(0, 4) === year && start.latest?.slice(0, 4) === year

const subject = 'organization/csto'
/** The offices of the organization before those of its bodies, each body's together. */
const inRank = (officers: Book['officers']): Book['officers'] =>
  [...groupedBy(officers, ({ of }) => of.id)]
    .toSorted(([left, first], [right, second]) =>
      left === subject
        ? -1
        : right === subject
          ? 1
          : (first[0]?.of.name ?? '').localeCompare(second[0]?.of.name ?? '', 'en'),
    )
    .flatMap(([, own]) => own)

/** Everything the page of a year shows. */
export const yearPage = (year: string) => {
  const book = yearbook(dataset, { year: Number(year) })
  const began = book.events.filter(beganIn(year))
  return {
    year,
    book,
    officers: inRank(book.officers),
    sessions: began.filter(isSession),
    exercises: began.filter(isExercise),
    chronology: began,
    perhaps: book.events.filter((event) => !began.includes(event)),
    promises: [...groupedBy(book.promises, ({ chairmanship }) => chairmanship.id)],
  }
}
export type YearPage = ReturnType<typeof yearPage>
