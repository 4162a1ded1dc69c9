import { allRecords } from '../../dataset.ts'
import { factsOf, pathOf } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { placeOfFact } from '../support/place.ts'

export const fieldsSupported: Rule = {
  id: 'fields-supported',
  summary: 'Every fact names its evidence.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      factsOf(record)
        .filter(({ evidence }) => evidence.length === 0)
        .map((fact) => ({
          ...locate(record.id, placeOfFact(record, fact), { key: true }),
          message: `${pathOf(fact)} has no evidence`,
          tip: `add an evidence entry with supports: [${pathOf(fact)}], or leave it out`,
        })),
    ),
  passes: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadu\n${cited('name', 'state')}` },
  fails: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadu\n${cited('name')}` },
}
