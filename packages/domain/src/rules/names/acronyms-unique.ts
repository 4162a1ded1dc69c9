import { recordsOf } from '../../dataset.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

const union = (name: string, acronym: string) =>
  `name: ${name}\nkind: regional\nacronym: ${acronym}\n${cited('name', 'acronym')}`

export const acronymsUnique: Rule = {
  id: 'acronyms-unique',
  summary: 'No two organizations, bodies or forces have one acronym.',
  check: ({ dataset, locate }) => {
    const holders = new Map<string, Id>()
    const named = [...recordsOf(dataset, 'organization'), ...recordsOf(dataset, 'body'), ...recordsOf(dataset, 'force')]
    return named.flatMap(({ id, acronym }) => {
      const holder = acronym === null ? id : (holders.get(acronym) ?? id)
      if (acronym !== null) holders.set(acronym, holder)
      if (holder === id) return []
      return [
        {
          ...locate(id, ['acronym']),
          message: `${holder} has the acronym ${acronym} too`,
          tip: 'mend it, or leave it to one of the two',
        },
      ]
    })
  },
  passes: { 'organizations/a.yaml': union('Alpha Union', 'AU'), 'organizations/b.yaml': union('Beta Union', 'BU') },
  fails: { 'organizations/a.yaml': union('Alpha Union', 'AU'), 'organizations/b.yaml': union('Auburn Union', 'AU') },
}
