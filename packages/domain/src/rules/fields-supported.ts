import { allRecords } from '../dataset.ts'
import { factsOf, pathOf } from '../facts.ts'
import type { Rule } from './rule.ts'

export const fieldsSupported: Rule = {
  id: 'fields-supported',
  summary: 'Every fact names its evidence.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      factsOf(record)
        .filter(({ evidence }) => evidence.length === 0)
        .map((fact) => ({
          ...locate(record.id, [fact.field], { key: true }),
          message: `${pathOf(fact)} has no evidence`,
          tip: `add an evidence entry with supports: [${pathOf(fact)}], or leave the field out`,
        })),
    ),
  passes: {
    'places/example-city.yaml':
      'name: Example City\nevidence:\n  - { source: source/example, phrase: Example City, supports: [name] }\n',
  },
  fails: {
    'places/example-city.yaml':
      'name: Example City\nstate: state/xanadu\nevidence:\n  - { source: source/example, phrase: Example City, supports: [name] }\n',
  },
}
