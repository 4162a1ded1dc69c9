import 'server-only'
import { isDate } from '@csto-record/domain'
import { promiseCourses as ask } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'

const { promises } = ask(dataset, {})
export type PromiseCourse = (typeof promises)[number]

/** The promises of each term in the chair that made any, terms in order of time. */
export const coursesByTerm: ReadonlyMap<string, readonly PromiseCourse[]> = groupedBy(
  promises,
  ({ chairmanship }) => chairmanship.id,
)

/** A term in short, such as `Kyrgyzstan 2025`: by the year of its end, or else of its start. */
export const shortNameOf = ({ chairmanship, term }: PromiseCourse): string => {
  if (term === null) return chairmanship.name
  const day = term.end !== '..' && isDate(term.end) ? term.end : term.start
  return `${term.state.name} ${day?.edtf.slice(0, 4) ?? ''}`.trim()
}
