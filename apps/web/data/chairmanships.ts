import 'server-only'
import { type ChairmanshipId, type ChairmanshipRecord, compareDates, recordsOf } from '@csto-record/domain'
import { chairOn, commitments } from '@csto-record/queries'
import { dataset } from './dataset.ts'
import { notesOf } from './view.ts'

/** All terms in the chair, oldest first. */
export const chairmanships = recordsOf(dataset, 'chairmanship').toSorted((left, right) =>
  compareDates(
    left.start ?? (typeof left.end === 'object' ? left.end : null),
    right.start ?? (typeof right.end === 'object' ? right.end : null),
  ),
)

/** Who chairs the organization on the day through which the record looked. */
export const chairNow = () => chairOn(dataset, {})

/** What was promised for a term, in the order of the record, with what is on record of its outcome. */
export const promisesOf = (id: ChairmanshipId) => commitments(dataset, { chairmanship: id }).commitments

/** Everything the page of a term shows. */
export const chairmanshipPage = (term: ChairmanshipRecord) => {
  const { id } = term
  const records = recordsOf(dataset, 'commitment').filter(({ chairmanship }) => chairmanship === id)
  const position = chairmanships.indexOf(term)
  return {
    term,
    records,
    promises: promisesOf(id),
    notes: notesOf(term, [{ as: 'what was promised', records }]),
    before: chairmanships[position - 1] ?? null,
    after: chairmanships[position + 1] ?? null,
  }
}
export type ChairmanshipPage = ReturnType<typeof chairmanshipPage>
