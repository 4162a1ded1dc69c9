import { allRecords, type Dataset, recordById } from '../dataset.ts'
import type { Citation } from '../evidence.ts'
import { evidenceOfRecord } from '../facts.ts'
import type { Id } from '../ids.ts'
import { originOf } from '../origin.ts'
import type { Rule } from './rule.ts'
import { citing, entry, source } from './support/example.ts'
import { surelyAfter } from './support/time.ts'

/** The pages that texts come from, each counted once however many pages republish it. */
const originsOf = (dataset: Dataset, citations: readonly Pick<Citation, 'source'>[]): ReadonlySet<Id> =>
  new Set(citations.map(({ source }) => originOf(dataset, source)))

const published = (dataset: Dataset, { source }: Pick<Citation, 'source'>) =>
  recordById(dataset, source)?.published ?? null

const meeting = (more: string) =>
  `name: A meeting\nkind: meeting\nstart: "2019-04-10"\ndisputes:\n  - { field: start, value: "2019-04-11", reason: majority-of-independent-origins, evidence: [{ source: source/third, phrase: another day }] }\n${citing({ says: 'held' }, 'start')}${more}`
const sources = {
  'sources/second.yaml': source('second', '2019-05-03'),
  'sources/third.yaml': source('third', '2019-05-03'),
}

export const disputeReasonsHold: Rule = {
  id: 'dispute-reasons-hold',
  summary: 'A majority is one of independent origins, and a later correction comes later.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      record.disputes.flatMap(({ field, reason, evidence }, position) => {
        const own = evidenceOfRecord(record).filter(({ supports }) =>
          supports.some((path) => path === field || path === field.split(':')[0]),
        )
        const problem = (message: string, tip: string) => [
          { ...locate(record.id, ['disputes', position, 'reason']), message, tip },
        ]
        const [preferred, other] = [originsOf(dataset, own).size, originsOf(dataset, evidence).size]
        if (reason === 'majority-of-independent-origins' && preferred <= other) {
          return problem(
            `${preferred} against ${other} independent origins is no majority`,
            'add the other origins, or write another reason',
          )
        }
        const later = own.some((one) =>
          evidence.some((two) => surelyAfter(published(dataset, one), published(dataset, two))),
        )
        if (reason === 'later-correction' && !later) {
          return problem(
            'the preferred value is not the later one',
            'cite the page that corrects, or write another reason',
          )
        }
        return []
      }),
    ),
  passes: {
    ...sources,
    'events/2019-04-meeting.yaml': meeting(entry({ says: 'held', source: 'source/second' }, 'start')),
  },
  fails: { ...sources, 'events/2019-04-meeting.yaml': meeting('') },
}
