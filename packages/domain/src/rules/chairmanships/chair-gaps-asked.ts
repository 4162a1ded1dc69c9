import type { Rule } from '../rule.ts'
import { consecutiveTerms, daysApart, term } from '../support/chairmanships.ts'

export const chairGapsAsked: Rule = {
  id: 'chair-gaps-asked',
  summary: 'Where one term in the chair does not follow upon another, a question asks why.',
  check: ({ dataset, locate }) =>
    consecutiveTerms(dataset).flatMap(({ before, after }) => {
      const days = daysApart(before, after)
      const asked =
        before.open.some(({ field }) => field === 'end') || after.open.some(({ field }) => field === 'start')
      if (days === null || days <= 1 || asked) return []
      const message = `${days - 1} days without a chair since ${before.id}`
      const tip = 'add the term between them, mend a day, or ask about the end of the one or the start of the other'
      return [{ ...locate(after.id, ['start']), message, tip }]
    }),
  passes: {
    'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2017-12-31'),
    'chairmanships/yonder-2018.yaml': term(
      'yonder',
      '2018-02-01',
      '2018-12-31',
      'open:\n  - { key: january, field: start, question: Who had the chair in January? }\n',
    ),
  },
  fails: {
    'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2017-12-31'),
    'chairmanships/yonder-2018.yaml': term('yonder', '2018-02-01', '2018-12-31'),
  },
}
