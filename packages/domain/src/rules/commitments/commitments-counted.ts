import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, citing, nested } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'

const term = (second: number) => {
  const commitment = (order: number) =>
    `summary: Agree on matter ${order}.\norder: ${order}\n${citing({ says: 'declared' }, 'summary')}`
  const commitments = nested('commitments', { water: commitment(1), grain: commitment(second) })
  return `state: state/xanadu\nof: organization/example-pact\nstart: "2017"\n${cited('state', 'of', 'start')}${commitments}`
}

export const commitmentsCounted: Rule = {
  id: 'commitments-counted',
  summary: 'The commitments of a term that a chair numbered are numbered from 1 without gap.',
  check: ({ dataset, locate }) =>
    [...groupBy(recordsOf(dataset, 'commitment'), ({ chairmanship }) => chairmanship).values()].flatMap(
      (commitments) => {
        const numbers = new Set(commitments.flatMap(({ order }) => order ?? []))
        return commitments.flatMap(({ id, order }) => {
          if (order === null || order === 1 || numbers.has(order - 1)) return []
          const message = `number ${order} without a number ${order - 1}`
          return [{ ...locate(id, ['order']), message, tip: 'mend the number, or add the commitment that is missing' }]
        })
      },
    ),
  passes: { 'chairmanships/xanadu-2017.yaml': term(2) },
  fails: { 'chairmanships/xanadu-2017.yaml': term(3) },
}
