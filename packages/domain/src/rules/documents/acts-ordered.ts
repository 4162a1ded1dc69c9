import { recordsOf } from '../../dataset.ts'
import { type ActDate, type FuzzyDate, isDate } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'

const acts = ['adopted', 'signed', 'inForce'] as const
const words = { adopted: 'adopted', signed: 'signed', inForce: 'in force' }
const dated = (value: ActDate): FuzzyDate | null => (isDate(value) ? value : null)

const document = (signed: string, inForce: string) =>
  `name: An agreement\nkind: agreement\nsigned: "${signed}"\ninForce: "${inForce}"\n${citing({ says: 'signed' }, 'signed', 'inForce')}`

export const actsOrdered: Rule = {
  id: 'acts-ordered',
  summary: 'A document is adopted, then signed, then in force.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'document').flatMap((record) =>
      acts.flatMap((later, position) =>
        acts.slice(0, position).flatMap((earlier) => {
          const [before, after] = [record[earlier], record[later]]
          const reversed = surelyBefore(dated(after), dated(before))
          const skipped = isDate(after) && before === 'not-yet'
          if (!reversed && !skipped) return []
          const message = skipped
            ? `${words[later]} on ${written(dated(after))}, but not yet ${words[earlier]}`
            : `${words[later]} on ${written(dated(after))}, but ${words[earlier]} only on ${written(dated(before))}`
          return [{ ...locate(record.id, [later]), message, tip: 'mend one of the two' }]
        }),
      ),
    ),
  passes: { 'documents/2019-agreement.yaml': document('2019-01-10', '2019-03-01') },
  fails: { 'documents/2019-agreement.yaml': document('2019-01-10', '2018-03-01') },
}
