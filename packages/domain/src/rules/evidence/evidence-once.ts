import { allRecords } from '../../dataset.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { cited, entry } from '../support/example.ts'

export const evidenceOnce: Rule = {
  id: 'evidence-once',
  summary: 'A record cites one place of a source once, with all that it supports.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const pointers = evidenceOfRecord(record).map(({ supports: _, ...pointer }) => JSON.stringify(pointer))
      return pointers.flatMap((pointer, position) => {
        const first = pointers.indexOf(pointer)
        if (first === position) return []
        const message = `this repeats evidence ${first + 1}`
        return [
          { ...locate(record.id, ['evidence', position]), message, tip: 'join what the two support in one entry' },
        ]
      })
    }),
  passes: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadu\n${cited('name', 'state')}` },
  fails: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadu\n${cited('name')}${entry({}, 'state')}` },
}
