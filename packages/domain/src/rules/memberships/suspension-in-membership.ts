import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { dateOrNull, surelyAfter, surelyBefore, written } from '../support/time.ts'

const xanadu = (start: string) => {
  const pact = `of: organization/example-pact\nrole: member\nstart: "2002-05-01"\nend: ".."\nsuspensions:\n  - { key: frozen, start: "${start}", summary: The government calls its part frozen. }\n`
  const evidence = cited('of', 'role', 'start', 'end', 'suspensions')
  return `name: Xanadu\n${cited('name')}${nested('memberships', { pact: pact + evidence })}`
}

export const suspensionInMembership: Rule = {
  id: 'suspension-in-membership',
  summary: 'A membership is called suspended only while it lasts.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'membership').flatMap(({ id, start, end, suspensions }) =>
      suspensions.flatMap((suspension, position) => {
        const last = dateOrNull(end)
        const outside = surelyBefore(suspension.start, start) || surelyAfter(suspension.start, last)
        if (!outside) return []
        const message = `suspended from ${written(suspension.start)}, outside the membership`
        return [{ ...locate(id, ['suspensions', position, 'start']), message, tip: 'mend one of the days' }]
      }),
    ),
  passes: { 'states/xanadu.yaml': xanadu('2018-01-01') },
  fails: { 'states/xanadu.yaml': xanadu('2001-01-01') },
}
