import { recordsOf } from '../../dataset.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing, entry } from '../support/example.ts'

/** Words that tell of an event, or of its end, as still to come, in the languages of most sources. */
const coming = [
  /\bwill (?:also )?(?:be held|take place|run|last|begin|start|open|conclude|end|close|finish|continue|kick off)\b/i,
  /\b(?:to be held|(?:is|are) (?:due|scheduled|set) to)\b/i,
  /(?<!\p{L})(?:состоится|состоятся|продлится|продлятся|пройд[её]т|пройдут)(?!\p{L})/iu,
]
const whenAndWhere = new Set(['start', 'end', 'place'])

const exercise = (says: string) =>
  `name: An exercise\nkind: exercise\nstart: "2019-04-03"\nend: "2019-04-08"\n${citing({ says: 'held' }, 'start')}${entry({ phrase: 'will run until Monday', says }, 'end')}`

export const comingNotHeld: Rule = {
  id: 'coming-not-held',
  summary: 'A phrase that tells of a day or a place still to come is no report that the event was held.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap((event) =>
      evidenceOfRecord(event).flatMap(({ says, phrase, supports }, position) => {
        if (says !== 'held') return []
        if (!supports.some((path) => whenAndWhere.has(path)) || !coming.some((words) => words.test(phrase))) return []
        const message = `“${phrase}” tells of what was still to come, and yet held`
        const tip = 'says: planned with manner: announced, or under-way once the event had begun'
        return [{ ...locate(event.id, ['evidence', position, 'says']), message, tip }]
      }),
    ),
  passes: { 'events/2019-04-03-exercise.yaml': exercise('under-way') },
  fails: { 'events/2019-04-03-exercise.yaml': exercise('held') },
}
