import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'
import { surelyOverlap } from '../support/time.ts'

const xanadu = (start: string) => {
  const pact = (role: string, from: string, to: string) =>
    `of: organization/example-pact\nrole: ${role}\nstart: "${from}"\nend: "${to}"\n${cited('of', 'role', 'start', 'end')}`
  const memberships = { observer: pact('observer', '1999-01-01', '2002-01-01'), member: pact('member', start, '..') }
  return `name: Xanadu\n${cited('name')}${nested('memberships', memberships)}`
}

export const membershipsApart: Rule = {
  id: 'memberships-apart',
  summary: 'A state has one role in an organization at a time.',
  check: ({ dataset, locate }) =>
    [...groupBy(recordsOf(dataset, 'membership'), ({ state, of }) => `${state} ${of}`).values()].flatMap(
      (memberships) =>
        memberships.flatMap((membership, position) => {
          const other = memberships.slice(0, position).find((earlier) => surelyOverlap(earlier, membership))
          if (other === undefined) return []
          const message = `${other.id} (${other.role}) holds at the same time`
          return [{ ...locate(membership.id, ['start']), message, tip: 'mend a start or an end, or join the two' }]
        }),
    ),
  passes: { 'states/xanadu.yaml': xanadu('2002-01-01') },
  fails: { 'states/xanadu.yaml': xanadu('2001-01-01') },
}
