import { recordsOf } from '../../dataset.ts'
import type { Evidence } from '../../evidence.ts'
import { factsOf, pathOf } from '../../facts.ts'
import { statusOf } from '../../status.ts'
import { plannedRoles } from '../../types/event.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const stillToCome: readonly (string | null | undefined)[] = ['planned', 'postponed', 'cancelled']
const notThere = [...plannedRoles, 'absent'] as const
const tellsOfPlan = ({ says, manner }: Evidence) => manner === 'announced' || stillToCome.includes(says)

const exercise = (roles: string) =>
  `name: An exercise\nkind: exercise\nstart: "2025-09-10"\nparticipants:\n  - { who: state/yonder, roles: [${roles}] }\n${citing({ says: 'planned' }, 'start', 'participants')}`

export const expectedNotPresent: Rule = {
  id: 'expected-not-present',
  summary: 'Whom only a plan names was invited or expected, and is not told as having been there.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap((event) => {
      const didNotHappen = stillToCome.includes(statusOf(dataset, event)?.status)
      const onPlansAlone = new Set(
        factsOf(event)
          .filter(
            ({ field, evidence }) => field === 'participants' && evidence.length > 0 && evidence.every(tellsOfPlan),
          )
          .map(pathOf),
      )
      return event.participants.flatMap(({ who, roles }, position) => {
        const present = roles.filter((role) => !notThere.some((other) => other === role))
        if (present.length === 0 || (!didNotHappen && !onPlansAlone.has(`participants:${who}`))) return []
        const message = `${who} stands as ${present.join(', ')}, and only a plan says so`
        const tip = 'roles: [expected] or [invited], or cite a page that tells who was there'
        return [{ ...locate(event.id, ['participants', position]), message, tip }]
      })
    }),
  passes: { 'events/2025-09-10-exercise.yaml': exercise('expected') },
  fails: { 'events/2025-09-10-exercise.yaml': exercise('took-part') },
}
