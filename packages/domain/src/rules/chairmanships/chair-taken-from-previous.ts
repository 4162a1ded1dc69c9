import type { Rule } from '../rule.ts'
import { consecutiveTerms, daysApart, term } from '../support/chairmanships.ts'
import { cited } from '../support/example.ts'

/** With more than a year between them, the record may lack a term. */
const longestGap = 400

export const chairTakenFromPrevious: Rule = {
  id: 'chair-taken-from-previous',
  summary: 'The chair is taken from the state that held it before.',
  check: ({ dataset, locate }) =>
    consecutiveTerms(dataset).flatMap(({ before, after }) => {
      const days = daysApart(before, after)
      const follows = days !== null && days <= longestGap
      if (!follows || after.takenFrom === null || after.takenFrom === before.state) return []
      const message = `taken from ${after.takenFrom}, but ${before.id} of ${before.state} comes before`
      return [
        { ...locate(after.id, ['takenFrom']), message, tip: 'mend takenFrom, or the days of one of the two terms' },
      ]
    }),
  passes: {
    'chairmanships/yonder-2018.yaml': term(
      'yonder',
      '2018-01-01',
      '2018-12-31',
      'takenFrom: state/xanadu\n',
      'takenFrom',
    ),
    // Known by its end alone, and between the two others all the same.
    'chairmanships/yonder-2016.yaml': term('yonder', '2015-01-01', '2016-01-01'),
    'chairmanships/xanadu-2018.yaml': `state: state/xanadu\nof: organization/example-pact\nend: "2018-01-01"\n${cited('state', 'of', 'end')}`,
  },
  fails: {
    'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2017-12-31'),
    'chairmanships/yonder-2018.yaml': term(
      'yonder',
      '2018-01-01',
      '2018-12-31',
      'takenFrom: state/yonder\n',
      'takenFrom',
    ),
  },
}
