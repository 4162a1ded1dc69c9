import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const session = `name: A session\nkind: session\nstart: "2019-04-10"\noutcomes:\n  - { key: statement, summary: A statement was adopted., documents: [document/2019-statement] }\n${citing({ says: 'held' }, 'start', 'outcomes:statement')}`
const other = `name: A visit\nkind: visit\nstart: "2019-04-10"\n${citing({ says: 'held' }, 'start')}`
const statement = (event: string) => ({
  'events/2019-04-10-session.yaml': session,
  'events/2019-04-10-visit.yaml': other,
  'documents/2019-statement.yaml': `name: A statement\nkind: statement\nadopted: "2019-04-10"\nevent: ${event}\n${citing({ says: 'adopted' }, 'adopted', 'event')}`,
})

export const outcomesAgree: Rule = {
  id: 'outcomes-agree',
  summary: 'A document that an event names as its outcome names that event, a part of it or its whole, or none.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, partOf, outcomes }) =>
      outcomes.flatMap(({ documents }, position) =>
        documents.flatMap((document, place) => {
          const event = recordById(dataset, document)?.event ?? null
          if (event === null || event === id || event === partOf || recordById(dataset, event)?.partOf === id) return []
          const message = `${document} names ${event} as the event it comes from`
          return [{ ...locate(id, ['outcomes', position, 'documents', place]), message, tip: 'mend one of the two' }]
        }),
      ),
    ),
  passes: statement('event/2019-04-10-session'),
  fails: statement('event/2019-04-10-visit'),
}
