import { recordsOf } from '../../dataset.ts'
import { hasType, type Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { mayName } from '../support/name-index.ts'

const [council, board] = ['body/example-council', 'body/lake-board'] as const
const session = (day: number, phrase: string, supports: string, ...bodies: readonly string[]) =>
  `name: A joint session\nkind: joint-session\nstart: "2019-04-0${day}"\nbodies: [${bodies.join(', ')}]\n${citing({ phrase, says: 'held' }, 'start', supports)}`
const lakeBoard =
  'name: Lake Board\nacronym: LB\nparent: organization/example-pact\nevidence:\n  - { source: source/example, phrase: the Lake Board of the Example Pact, supports: [name, acronym, parent] }\n'

export const bodiesNamed: Rule = {
  id: 'bodies-named',
  summary: 'A phrase cited for all the bodies of an event at once names each of them.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, evidence, bodies: all }) => {
      const bodies = all.filter((body) => hasType(body, 'body'))
      if (bodies.length < 2) return []
      const named = (phrase: string): readonly Id[] => bodies.filter((body) => mayName(dataset, 'body', body, phrase))
      return evidence.flatMap(({ phrase, supports }, position) => {
        const index = supports.indexOf('bodies')
        const found = named(phrase)
        if (index === -1 || found.length === bodies.length) return []
        const message = `“${phrase}” names ${found.length === 0 ? 'none' : found.length} of the ${bodies.length} bodies it is cited for`
        const tip = 'cite each as bodies:<body>, with the words that name it'
        return [{ ...locate(id, ['evidence', position, 'supports', index]), message, tip }]
      })
    }),
  passes: {
    'bodies/lake-board.yaml': lakeBoard,
    'events/2019-04-01-a.yaml': session(1, 'the Example Council and the Lake Board met', 'bodies', council, board),
    'events/2019-04-02-b.yaml': session(2, 'the Example Council and the LB met', 'bodies', council, board),
    'events/2019-04-03-c.yaml': session(3, 'they met', 'bodies', council),
    'events/2019-04-04-d.yaml': session(4, 'they met', `bodies:${council}, bodies:${board}`, council, board),
  },
  fails: {
    'bodies/lake-board.yaml': lakeBoard,
    'events/2019-04-01-a.yaml': session(1, 'the Example Council met', 'bodies', council, board),
    'events/2019-04-02-b.yaml': session(2, 'both met on Monday', 'bodies', council, board),
  },
}
