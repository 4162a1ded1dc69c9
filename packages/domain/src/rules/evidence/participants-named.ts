import { recordsOf } from '../../dataset.ts'
import { hasType, type Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { mayName } from '../support/name-index.ts'
import { wordsOf } from '../support/words.ts'

/** Words that stand for everybody at once. */
const everybody: ReadonlySet<string> = new Set(['all', 'both', 'every', 'each', ...wordsOf('все всех всем оба обоих')])

/** People and states have names that can be looked for in a phrase; of organizations and bodies too many are written short. */
const types = ['person', 'state'] as const
const typeOf = (id: Id) => types.find((type) => hasType(id, type))

const session = (day: number, phrase: string, ...participants: readonly string[]) =>
  `name: A session\nkind: session\nstart: "2019-04-0${day}"\nparticipants:\n${participants.map((who) => `  - { who: ${who} }\n`).join('')}${citing({ phrase, says: 'held' }, 'start', 'participants')}`
const [xanadu, yonder, pact] = ['state/xanadu', 'state/yonder', 'organization/example-pact'] as const

export const participantsNamed: Rule = {
  id: 'participants-named',
  summary: 'A phrase cited for all participants at once names each person and state among them, or says “all”.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, evidence, participants }) => {
      if (participants.length < 2) return []
      const nameable = participants.flatMap(({ who }) => {
        const type = typeOf(who)
        return type === undefined ? [] : [{ who, type }]
      })
      return evidence.flatMap(({ phrase, supports }, position) => {
        const index = supports.indexOf('participants')
        if (index === -1 || wordsOf(phrase).some((word) => everybody.has(word))) return []
        const named = nameable.filter(({ who, type }) => mayName(dataset, type, who, phrase))
        if (named.length === nameable.length) return []
        const message = `“${phrase}” names ${named.length === 0 ? 'none' : named.length} of the ${nameable.length} people and states it is cited for`
        const tip = 'cite each as participants:<who>, with the words that name it'
        return [{ ...locate(id, ['evidence', position, 'supports', index]), message, tip }]
      })
    }),
  passes: {
    'events/2019-04-01-a.yaml': session(1, 'Xanadu and Yonder met', xanadu, yonder),
    'events/2019-04-02-b.yaml': session(2, 'all of them came', xanadu, yonder),
    'events/2019-04-03-c.yaml': session(3, 'the guest spoke', xanadu),
    'events/2019-04-04-d.yaml': session(4, 'Xanadu spoke to it', xanadu, pact),
    'events/2019-04-05-e.yaml': session(5, 'as others did', xanadu, yonder).replace(
      'participants]',
      'participants:state/xanadu, participants:state/yonder]',
    ),
  },
  fails: {
    'events/2019-04-01-a.yaml': session(1, 'Xanadu met', xanadu, yonder),
    'events/2019-04-02-b.yaml': session(2, 'they met', xanadu, yonder, pact),
  },
}
