import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { allSpans } from '../support/spans.ts'
import { dateOrNull, surelyBefore, written } from '../support/time.ts'

const event = (start: string, end: string) =>
  `name: An exercise\nkind: exercise\nstart: "${start}"\nend: "${end}"\n${citing({ says: 'held' }, 'start', 'end')}`

export const spansOrdered: Rule = {
  id: 'spans-ordered',
  summary: 'Nothing ends before it starts.',
  check: ({ dataset, locate }) =>
    allSpans(dataset).flatMap(({ record, start, end, endPath }) => {
      const last = dateOrNull(end)
      if (!surelyBefore(last, start)) return []
      const message = `ends ${written(last)}, before it starts on ${written(start)}`
      return [{ ...locate(record.id, endPath), message, tip: 'mend one of the days, or turn the two round' }]
    }),
  passes: { 'events/2019-04-10-exercise.yaml': event('2019-04-10', '2019-04-12') },
  fails: { 'events/2019-04-10-exercise.yaml': event('2019-04-10', '2019-04-08') },
}
