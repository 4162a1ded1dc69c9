import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const session = (roles: string) =>
  `name: A session\nkind: session\nstart: "2019-04-10"\nparticipants:\n  - { who: person/jane-example, roles: [${roles}] }\n${citing({ says: 'held' }, 'start', 'participants')}`

export const absentTookNoPart: Rule = {
  id: 'absent-took-no-part',
  summary: 'Whoever was absent from an event neither chaired it nor did anything there.',
  check: ({ dataset, locate }) => {
    const remarks = recordsOf(dataset, 'remark')
    return recordsOf(dataset, 'event').flatMap(({ id, chair, participants }) =>
      participants.flatMap(({ who, roles }, position) => {
        if (!roles.includes('absent')) return []
        const spoke = remarks.some(({ event, speaker }) => event === id && speaker === who)
        if (roles.length === 1 && chair?.who !== who && !spoke) return []
        const message = `${who} was absent, and yet ${spoke ? 'spoke' : 'took part'}`
        return [{ ...locate(id, ['participants', position, 'roles']), message, tip: 'take absent out, or the rest' }]
      }),
    )
  },
  passes: { 'events/2019-04-10-session.yaml': session('absent') },
  fails: { 'events/2019-04-10-session.yaml': session('absent, spoke') },
}
