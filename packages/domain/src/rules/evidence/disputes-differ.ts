import { allRecords } from '../../dataset.ts'
import { evidenceOfRecord, factsOf, pathOf } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const meeting = (other: string) =>
  `name: A meeting\nkind: meeting\nstart: "2019-04-10"\ndisputes:\n  - { field: start, value: "${other}", reason: undecided, evidence: [{ source: source/example, phrase: another day }] }\n${citing({ says: 'held' }, 'start')}`

export const disputesDiffer: Rule = {
  id: 'disputes-differ',
  summary: 'A dispute gives another value than the field, from another place than the field rests on.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      record.disputes.flatMap(({ field, value, evidence }, position) => {
        const place = ['disputes', position]
        const preferred = factsOf(record).find((fact) => pathOf(fact) === field)
        if (JSON.stringify(preferred?.value) === JSON.stringify(value)) {
          const tip = 'write the other value, or make evidence of it'
          return [{ ...locate(record.id, [...place, 'value']), message: `${field} holds this value itself`, tip }]
        }
        const own = evidenceOfRecord(record).filter(({ supports }) => supports.includes(field))
        const shared = evidence.findIndex(({ source, phrase }) =>
          own.some((one) => one.source === source && one.phrase === phrase),
        )
        if (shared === -1) return []
        const message = `the value and its dispute cite the same words`
        return [
          {
            ...locate(record.id, [...place, 'evidence', shared, 'phrase']),
            message,
            tip: 'cite each from where it stands',
          },
        ]
      }),
    ),
  passes: { 'events/2019-04-meeting.yaml': meeting('2019-04-11') },
  fails: { 'events/2019-04-meeting.yaml': meeting('2019-04-10') },
}
