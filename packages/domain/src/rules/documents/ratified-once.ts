import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, citing, nested } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'

const agreement = (parties: readonly string[]) => {
  const acts = parties.map((party, position) => [
    `act-${position + 1}`,
    `party: ${party}\nkind: ratified\n${cited('party', 'kind')}`,
  ])
  return `name: An agreement\nkind: agreement\nsigned: "2019-01-10"\n${citing({ says: 'signed' }, 'signed')}${nested('acts', Object.fromEntries(acts))}`
}

export const ratifiedOnce: Rule = {
  id: 'ratified-once',
  summary: 'A party ratifies a document once.',
  check: ({ dataset, locate }) => {
    const ratified = recordsOf(dataset, 'act').filter(({ kind }) => kind === 'ratified')
    const groups = groupBy(ratified, ({ document, party }) => `${document} ${party}`)
    return [...groups.values()].flatMap(([first, ...further]) =>
      further.map(({ id, party }) => ({
        ...locate(id, ['kind']),
        message: `${party} ratifies it in ${first?.id} already`,
        tip: 'join the two; a vote of a chamber is kind: considered, another day a dispute',
      })),
    )
  },
  passes: { 'documents/2019-agreement.yaml': agreement(['state/xanadu', 'body/example-council']) },
  fails: { 'documents/2019-agreement.yaml': agreement(['state/xanadu', 'state/xanadu']) },
}
