import { allRecords, type Dataset, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { groupBy } from '../memo.ts'

export const Asked = z.strictObject({
  type: z.enum(recordTypes),
  /** Null for questions about no one field. */
  field: z.string().nullable(),
  questions: z.int(),
  /** Of these, how many name what was looked through in vain. */
  searched: z.int(),
})
/** Open questions of the editors by type of record and field, most first. */
export const askedOf = (dataset: Dataset): z.infer<typeof Asked>[] => {
  const questions = allRecords(dataset).flatMap(({ type, open }) =>
    open.map(({ field, searched }) => ({ type, field: field?.split(':')[0] ?? null, searched })),
  )
  return [...groupBy(questions, ({ type, field }) => [`${type} ${field}`]).values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const searched = group.filter((one) => one.searched !== null).length
      return { type: first.type, field: first.field, questions: group.length, searched }
    })
    .toSorted((left, right) => right.questions - left.questions)
}
