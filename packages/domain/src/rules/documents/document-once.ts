import { recordsOf } from '../../dataset.ts'
import { type FuzzyDate, isDate } from '../../edtf.ts'
import type { DocumentRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'
import { surelyAfter, surelyBefore } from '../support/time.ts'
import { foldName } from '../support/words.ts'

const dates = ({ adopted, signed }: DocumentRecord): readonly FuzzyDate[] => [adopted, signed].filter(isDate)
const apart = (left: FuzzyDate, right: FuzzyDate) => surelyBefore(left, right) || surelyAfter(left, right)
/** Whether two documents of one name are told apart by their days, numbers or bodies. */
const toldApart = (left: DocumentRecord, right: DocumentRecord): boolean => {
  if (left.number !== null && right.number !== null && left.number !== right.number) return true
  if (left.body !== null && right.body !== null && left.body !== right.body) return true
  const pairs = dates(left).flatMap((one) => dates(right).map((other) => apart(one, other)))
  return pairs.length > 0 && pairs.every(Boolean)
}

const statement = (name: string) =>
  `name: ${name}\nkind: statement\nadopted: "2019-04-10"\n${citing({ says: 'adopted' }, 'adopted')}`

export const documentOnce: Rule = {
  id: 'document-once',
  summary: 'Two documents of one kind and name are two documents, or one record.',
  check: ({ dataset, locate }) => {
    const groups = groupBy(recordsOf(dataset, 'document'), ({ kind, name }) => `${kind} ${foldName(name)}`)
    return [...groups.values()].flatMap((documents) =>
      documents.flatMap((document, position) => {
        const twin = documents.slice(0, position).find((other) => !toldApart(document, other))
        if (twin === undefined) return []
        const message = `${twin.id} has the same kind and name`
        const tip = 'join the two in one record, or give what tells them apart: day, number or body'
        return [{ ...locate(document.id, ['name']), message, tip }]
      }),
    )
  },
  passes: { 'documents/2019-a.yaml': statement('On trade'), 'documents/2019-b.yaml': statement('On water') },
  fails: { 'documents/2019-a.yaml': statement('On trade'), 'documents/2019-b.yaml': statement('On Trade') },
}
