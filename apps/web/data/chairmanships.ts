import 'server-only'
import { type ChairmanshipId, type ChairmanshipRecord, recordsOf } from '@csto-record/domain'
import { chairOn, commitments, neighbours } from '@csto-record/queries'
import { terms as words } from '#web/words/index.ts'
import { dataset } from './dataset.ts'
import { inOrderOfDays } from './filed.ts'
import { notesOf } from './view.ts'

/** All terms in the chair, oldest first. */
export const chairmanships = inOrderOfDays('chairmanship')

/** Who chairs the organization on the day through which the record looked. */
export const chairNow = () => chairOn(dataset, {})

/** What was promised for a term, in the order of the record, with what is on record of its outcome. */
export const promisesOf = (id: ChairmanshipId) => commitments(dataset, { chairmanship: id }).commitments

/** Everything the page of a term shows. */
export const chairmanshipPage = (term: ChairmanshipRecord) => {
  const { id } = term
  const records = recordsOf(dataset, 'commitment').filter(({ chairmanship }) => chairmanship === id)
  return {
    term,
    records,
    promises: promisesOf(id),
    notes: notesOf(term, [{ as: words.citedFor, records }]),
    beside: neighbours(dataset, { record: id }),
  }
}
export type ChairmanshipPage = ReturnType<typeof chairmanshipPage>
