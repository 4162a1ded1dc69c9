import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing, entry } from '../support/example.ts'

const session = (evidence: string) =>
  `name: A session\nkind: session\nstart: "2019-04-03"\noutcomes:\n  - { key: grain, summary: Grain shared }\n  - { key: water, summary: Water shared }\n${evidence}`

export const oneOutcomeAPhrase: Rule = {
  id: 'one-outcome-a-phrase',
  summary: 'One phrase of eight words points to one outcome; the next outcome stands in other words of the page.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, evidence }) =>
      evidence.flatMap(({ phrase, supports }, position) => {
        const outcomes = supports.filter((path) => path.startsWith('outcomes:'))
        if (outcomes.length < 2) return []
        const message = `“${phrase}” stands for ${outcomes.length} outcomes`
        const tip = 'give each outcome an entry of its own, with the words that tell it'
        return [{ ...locate(id, ['evidence', position, 'supports']), message, tip }]
      }),
    ),
  passes: {
    'events/2019-04-03-session.yaml': session(
      `${citing({ says: 'held' }, 'start', 'outcomes:grain')}${entry({ phrase: 'and the water too', says: 'held' }, 'outcomes:water')}`,
    ),
  },
  fails: {
    'events/2019-04-03-session.yaml': session(citing({ says: 'held' }, 'start', 'outcomes:grain', 'outcomes:water')),
  },
}
