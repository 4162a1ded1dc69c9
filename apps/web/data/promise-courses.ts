import 'server-only'
import type { ChairmanshipId } from '@csto-record/domain'
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
export const coursesOf = (term: ChairmanshipId): readonly PromiseCourse[] => coursesByTerm.get(term) ?? []
