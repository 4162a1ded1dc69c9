import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { wordsOf } from '../support/words.ts'

/** Words long enough to tell documents apart. */
const tellingWords = (text: string): readonly string[] => wordsOf(text).filter((word) => word.length > 3)

const session = (documents: string) => ({
  'events/2019-04-10-session.yaml': `name: A session\nkind: session\nstart: "2019-04-10"\noutcomes:\n  - { key: grain, summary: Joint statement on grain${documents} }\n${citing({ says: 'held' }, 'start', 'outcomes:grain')}`,
  'documents/grain-statement-2019.yaml': `name: Joint statement on the trade in grain\nkind: statement\nadopted: "2019-04-10"\nevent: event/2019-04-10-session\n${citing({ says: 'adopted' }, 'adopted', 'event')}`,
})

export const outcomesNameDocuments: Rule = {
  id: 'outcomes-name-documents',
  summary: 'An outcome that is a document on record names it.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, outcomes }) => {
      const linked = new Set(outcomes.flatMap(({ documents }) => documents))
      const adopted = recordsOf(dataset, 'document').filter(
        ({ id: document, event }) => event === id && !linked.has(document),
      )
      return outcomes.flatMap(({ summary, documents }, position) => {
        const told = tellingWords(summary)
        if (documents.length > 0 || told.length < 2) return []
        const found = adopted.filter(({ name }) => told.every((word) => tellingWords(name).includes(word)))
        return found.map((document) => ({
          ...locate(id, ['outcomes', position]),
          message: `tells of ${document.id}, and does not name it`,
          tip: `add documents: [${document.id}]`,
        }))
      })
    }),
  passes: session(', documents: [document/grain-statement-2019]'),
  fails: session(''),
}
