import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { termWith } from '../support/commitment.ts'
import { cited } from '../support/example.ts'

export const commitmentDeclared: Rule = {
  id: 'commitment-declared',
  summary: 'Some evidence of a commitment says that it was declared.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'commitment')
      .filter(({ evidence }) => evidence.every(({ says }) => says !== 'declared'))
      .map(({ id }) => ({
        ...locate(id, ['evidence'], { key: true }),
        message: 'no evidence says that it was declared',
        tip: 'add says: declared to the evidence of the declaration',
      })),
  passes: { 'chairmanships/xanadu-2017.yaml': termWith('') },
  fails: { 'chairmanships/xanadu-2017.yaml': termWith('', cited('summary')) },
}
