import { allRecords } from '../../dataset.ts'
import { factsOf, pathOf } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const meeting = (more: string, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\nform: videoconference\n${more}disputes:\n  - { field: start, value: "2019-04-11", reason: undecided, evidence: [{ source: source/example, phrase: another day }] }\n${citing({ says: 'held' }, 'form', ...supports)}`

export const disputesHavePreferred: Rule = {
  id: 'disputes-have-preferred',
  summary: 'What is disputed has a preferred value.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      if (record.disputes.length === 0) return []
      const facts = factsOf(record)
      return record.disputes.flatMap(({ field }, position) => {
        if (
          facts.some(
            (fact) => pathOf(fact) === field || fact.field === field || `${fact.field}` === field.split(':')[0],
          )
        )
          return []
        const message = `${field} is disputed, but has no value`
        const tip = `give ${field} the value of the better source, or make evidence of the dispute`
        return [{ ...locate(record.id, ['disputes', position, 'field']), message, tip }]
      })
    }),
  passes: { 'events/2019-04-meeting.yaml': meeting('start: "2019-04-10"\n', 'start') },
  fails: { 'events/2019-04-meeting.yaml': meeting('') },
}
