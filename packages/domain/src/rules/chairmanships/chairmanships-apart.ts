import type { Rule } from '../rule.ts'
import { consecutiveTerms, term } from '../support/chairmanships.ts'
import { surelyOverlap, written } from '../support/time.ts'

export const chairmanshipsApart: Rule = {
  id: 'chairmanships-apart',
  summary: 'One state holds the chair at a time.',
  check: ({ dataset, locate }) =>
    consecutiveTerms(dataset)
      .filter(({ before, after }) => surelyOverlap(before, after))
      .map(({ before, after }) => ({
        ...locate(after.id, ['start']),
        message: `starts ${written(after.start)}, while ${before.id} still runs`,
        tip: 'mend the start of this term or the end of that one',
      })),
  passes: {
    'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2017-12-31'),
    'chairmanships/yonder-2018.yaml': term('yonder', '2018-01-01', '2018-12-31'),
  },
  fails: {
    'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2018-03-31'),
    'chairmanships/yonder-2018.yaml': term('yonder', '2018-01-01', '2018-12-31'),
  },
}
