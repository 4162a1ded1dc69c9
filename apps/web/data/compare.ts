import 'server-only'
import { type ChairmanshipId, type ChairmanshipRecord, recordsOf, slugOf } from '@csto-record/domain'
import { compareChairmanships } from '@csto-record/queries'
import { citationsIn } from '#web/format/evidence.ts'
import { chairmanships, promisesOf } from './chairmanships.ts'
import { dataset } from './dataset.ts'
import { notesOn } from './view.ts'

/** Terms for which something was promised, oldest first. */
export const promisingTerms = chairmanships.filter(({ id }) => promisesOf(id).length > 0)
/** Every pair of them, the earlier on the left. */
export const pairs = promisingTerms.flatMap((left, position) =>
  promisingTerms.slice(position + 1).map((right) => ({ left, right })),
)
export const pairHref = (left: ChairmanshipRecord, right: ChairmanshipRecord): string =>
  `/compare/${slugOf(left.id)}/${slugOf(right.id)}`

/** Two terms side by side, with the evidence of what each promised; undefined where there is no such term. */
export const comparison = (left: ChairmanshipId, right: ChairmanshipId) => {
  const compared = compareChairmanships(dataset, { left, right })
  if (compared.left === null || compared.right === null) return undefined
  const records = recordsOf(dataset, 'commitment').filter(
    ({ chairmanship }) => chairmanship === left || chairmanship === right,
  )
  return {
    left: compared.left,
    right: compared.right,
    topics: compared.topics,
    notes: notesOn(records.flatMap((record) => citationsIn(record, 'what was promised'))),
  }
}
export type Comparison = NonNullable<ReturnType<typeof comparison>>
