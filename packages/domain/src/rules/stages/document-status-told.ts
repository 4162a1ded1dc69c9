import { recordsOf } from '../../dataset.ts'
import { isDate } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { cited, citing } from '../support/example.ts'

const plan = `name: A plan\nkind: plan\nabout: trade\n`

export const documentStatusTold: Rule = {
  id: 'document-status-told',
  summary: 'A document has the day of an act, or evidence that says how far it came, or asks.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'document')
      .filter(({ adopted, signed, inForce }) => ![adopted, signed, inForce].some(isDate))
      .filter(({ evidence, open }) => open.length === 0 && evidence.every(({ says }) => says === null))
      .map(({ id }) => ({
        ...locate(id, ['evidence'], { key: true }),
        message: 'nothing says whether the document was adopted, signed or only planned',
        tip: 'add says: planned, drafted, adopted, signed or in-force to the evidence that tells, or an open question',
      })),
  passes: { 'documents/2019-plan.yaml': plan + citing({ says: 'planned' }, 'about') },
  fails: { 'documents/2019-plan.yaml': plan + cited('about') },
}
