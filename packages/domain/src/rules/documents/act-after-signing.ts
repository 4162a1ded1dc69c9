import { recordById, recordsOf } from '../../dataset.ts'
import { isDate } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { cited, citing, nested } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'

const words = {
  signed: 'signed',
  considered: 'considered',
  ratified: 'ratified',
  deposited: 'deposited',
  'in-force': 'in force for it',
  withdrawn: 'left',
} as const

const agreement = (on: string) => {
  const law = `party: state/xanadu\nkind: ratified\nstage: law\non: "${on}"\n${cited('party', 'kind', 'stage', 'on')}`
  return `name: An agreement\nkind: agreement\nsigned: "2019-01-10"\n${citing({ says: 'signed' }, 'signed')}${nested('acts', { 'xanadu-ratified': law })}`
}

export const actAfterSigning: Rule = {
  id: 'act-after-signing',
  summary: 'A party signs, ratifies or leaves a document no earlier than the document was adopted or signed.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'act').flatMap(({ id, kind, on, document }) => {
      // A draft is considered before the signing.
      if (kind === 'considered') return []
      const made = recordById(dataset, document)
      const days = [made?.adopted ?? null, made?.signed ?? null].filter(isDate)
      const later = days.length > 0 && days.every((day) => surelyBefore(on, day))
      if (!later) return []
      const message = `${words[kind]} on ${written(on)}, but ${document} is of ${days.map(written).join(' and ')}`
      return [{ ...locate(id, ['on']), message, tip: 'mend one of the days' }]
    }),
  passes: { 'documents/2019-agreement.yaml': agreement('2019-03-01') },
  fails: { 'documents/2019-agreement.yaml': agreement('2018-03-01') },
}
