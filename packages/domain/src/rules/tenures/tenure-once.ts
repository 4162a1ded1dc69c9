import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'
import { surelyOverlap } from '../support/time.ts'
import { foldName } from '../support/words.ts'

const jane = (second: string) => {
  const term = (start: string, end: string) =>
    `office: Chair\nof: body/example-council\nstart: "${start}"\nend: "${end}"\n${cited('office', 'of', 'start', 'end')}`
  const tenures = { first: term('2010-01-01', '2014-01-01'), second: term(second, '2016-01-01') }
  return `name: Jane Example\n${cited('name')}${nested('tenures', tenures)}`
}

export const tenureOnce: Rule = {
  id: 'tenure-once',
  summary: 'One person holds one office once at a time.',
  check: ({ dataset, locate }) =>
    [
      ...groupBy(
        recordsOf(dataset, 'tenure'),
        ({ person, of, office }) => `${person} ${of} ${foldName(office)}`,
      ).values(),
    ].flatMap((tenures) =>
      tenures.flatMap((tenure, position) => {
        const other = tenures.slice(0, position).find((earlier) => surelyOverlap(earlier, tenure))
        if (other === undefined) return []
        const message = `${other.id} is the same office of the same person at the same time`
        return [{ ...locate(tenure.id, ['start']), message, tip: 'join the two, or mend the days' }]
      }),
    ),
  passes: { 'persons/jane-example.yaml': jane('2014-01-01') },
  fails: { 'persons/jane-example.yaml': jane('2013-01-01') },
}
