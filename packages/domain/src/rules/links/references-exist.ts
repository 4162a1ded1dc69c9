import { allRecords, recordById } from '../../dataset.ts'
import { parentOf } from '../../ids.ts'
import { referencesOf } from '../../references.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

export const referencesExist: Rule = {
  id: 'references-exist',
  summary: 'Every id that a record names is the id of a record.',
  check: ({ dataset, unread, locate }) => {
    const redirects = new Map(dataset.redirects.map((redirect) => [redirect.from, redirect]))
    return allRecords(dataset).flatMap((record) =>
      referencesOf(record)
        .filter(({ to }) => recordById(dataset, to) === undefined && !unread.has(parentOf(to) ?? to))
        .map(({ to, path }) => {
          const redirect = redirects.get(to)
          const retired = redirect && `it was retired (${redirect.reason}): write ${redirect.to ?? 'another record'}`
          const message = `${path.map(String).join('.')} names ${to}, which is no record`
          return { ...locate(record.id, path), message, tip: retired ?? 'check the spelling, or add the record' }
        }),
    )
  },
  passes: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadu\n${cited('name', 'state')}` },
  fails: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadoo\n${cited('name', 'state')}` },
}
