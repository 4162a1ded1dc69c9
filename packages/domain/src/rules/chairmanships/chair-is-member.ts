import { recordsOf } from '../../dataset.ts'
import { spanHolds } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { term } from '../support/chairmanships.ts'
import { cited, nested } from '../support/example.ts'

const member = (start: string) => {
  const pact = `of: organization/example-pact\nrole: member\nstart: "${start}"\nend: ".."\n${cited('of', 'role', 'start', 'end')}`
  return {
    'states/xanadu.yaml': `name: Xanadu\n${cited('name')}${nested('memberships', { pact })}`,
    'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2017-12-31'),
  }
}

export const chairIsMember: Rule = {
  id: 'chair-is-member',
  summary: 'A state holds the chair of an organization while it is a member.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'chairmanship').flatMap(({ id, state, of, start }) => {
      const memberships = recordsOf(dataset, 'membership').filter(
        (membership) => membership.of === of && membership.role === 'member',
      )
      const day = start?.latest ?? null
      if (memberships.length === 0 || day === null) return [] // the record does not hold the members of every body
      const may = memberships.some((one) => one.state === state && spanHolds(one.start, one.end, day) !== 'no')
      if (may) return []
      const message = `${state} is not on record as a member of ${of} on ${day}`
      return [
        {
          ...locate(id, ['state']),
          message,
          tip: 'mend the state or the days of its membership, or add the membership',
        },
      ]
    }),
  passes: member('2002-05-01'),
  fails: member('2018-05-01'),
}
