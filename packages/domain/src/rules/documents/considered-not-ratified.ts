import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, citing, nested } from '../support/example.ts'

/** What makes a ratification; a parliament of one chamber may do it by its vote, or only consider. */
const final = new Set(['parliament', 'law', 'decree'])
const onTheWay = new Set(['draft', 'bill', 'committee', 'lower-house', 'upper-house', 'parliament'])

const agreement = (kind: string, stage: string) => {
  const vote = `party: state/xanadu\nkind: ${kind}\nstage: ${stage}\n${cited('party', 'kind', 'stage')}`
  return `name: An agreement\nkind: agreement\nsigned: "2019-01-10"\n${citing({ says: 'signed' }, 'signed')}${nested('acts', { xanadu: vote })}`
}

export const consideredNotRatified: Rule = {
  id: 'considered-not-ratified',
  summary: 'A bill, a committee or one chamber considers a document; a law, a decree or the parliament ratifies it.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'act').flatMap(({ id, kind, stage }) => {
      const known = kind === 'ratified' ? final : kind === 'considered' ? onTheWay : null
      if (stage === null || known === null || known.has(stage)) return []
      const message =
        kind === 'ratified' ? `ratified by ${stage}, which only considers` : `considered by ${stage}, which ratifies`
      const tip = kind === 'ratified' ? 'write kind: considered' : 'write kind: ratified, or mend the stage'
      return [{ ...locate(id, ['kind']), message, tip }]
    }),
  passes: {
    'documents/2019-agreement.yaml': agreement('considered', 'lower-house'),
    'documents/2019-other.yaml': agreement('ratified', 'law').replace('An agreement', 'Another'),
  },
  fails: {
    'documents/2019-agreement.yaml': agreement('ratified', 'upper-house'),
    'documents/2019-other.yaml': agreement('considered', 'decree').replace('An agreement', 'Another'),
  },
}
