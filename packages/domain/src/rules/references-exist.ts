import { referencesOf } from '../compile/link.ts'
import { allRecords, recordById } from '../dataset.ts'
import type { Rule } from './rule.ts'

export const referencesExist: Rule = {
  id: 'references-exist',
  summary: 'Every id that a record names is the id of a record.',
  check: ({ dataset, locate }) => {
    const redirects = new Map(dataset.redirects.map((redirect) => [redirect.from, redirect]))
    return allRecords(dataset).flatMap((record) =>
      referencesOf(record)
        .filter(({ to }) => recordById(dataset, to) === undefined)
        .map(({ to, path }) => {
          const redirect = redirects.get(to)
          const tip =
            redirect === undefined
              ? 'check the spelling, or add the record'
              : `it was retired (${redirect.reason}): write ${redirect.to ?? 'another record'}`
          return {
            ...locate(record.id, path),
            message: `${path.map(String).join('.')} names ${to}, which is no record`,
            tip,
          }
        }),
    )
  },
  passes: {
    'places/example-city.yaml':
      'name: Example City\nstate: state/xanadu\nevidence:\n  - { source: source/example, phrase: Example City, supports: [name, state] }\n',
  },
  fails: {
    'places/example-city.yaml':
      'name: Example City\nstate: state/xanadoo\nevidence:\n  - { source: source/example, phrase: Example City, supports: [name, state] }\n',
  },
}
