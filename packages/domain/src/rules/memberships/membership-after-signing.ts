import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'

const xanadu = (start: string) => {
  const pact = `of: organization/example-pact\nrole: member\nsigned: "2002-10-07"\nstart: "${start}"\n${cited('of', 'role', 'signed', 'start')}`
  return `name: Xanadu\n${cited('name')}${nested('memberships', { pact })}`
}

export const membershipAfterSigning: Rule = {
  id: 'membership-after-signing',
  summary: 'A membership takes effect when it is signed, or later.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'membership')
      .filter(({ signed, start }) => surelyBefore(start, signed))
      .map(({ id, signed, start }) => ({
        ...locate(id, ['start']),
        message: `takes effect ${written(start)}, but is signed only on ${written(signed)}`,
        tip: 'mend one of the days',
      })),
  passes: { 'states/xanadu.yaml': xanadu('2003-09-18') },
  fails: { 'states/xanadu.yaml': xanadu('2001-09-18') },
}
