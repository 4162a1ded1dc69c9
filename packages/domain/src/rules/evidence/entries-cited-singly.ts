import { allRecords } from '../../dataset.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

/**
 * Lists whose entries are statements of their own, and how many entries of evidence may stand for such a list at once.
 * Figures and those present often stand in one sentence; what one page says of a meeting, another seldom says in full.
 */
const most = { agenda: 0, outcomes: 0, figures: 1, participants: 1, bodies: 1 } as const

const session = (...supports: readonly string[]) =>
  `name: A session\nkind: session\nstart: "2019-04-03"\nagenda:\n  - { key: trade, summary: Trade }\n  - { key: water, summary: Water }\n${citing({ says: 'held' }, 'start', ...supports)}`
const figures =
  'figures:\n  - { key: people, measure: people, value: 1500 }\n  - { key: vehicles, measure: vehicles, value: 20 }\n'

export const entriesCitedSingly: Rule = {
  id: 'entries-cited-singly',
  summary:
    'Of several matters and outcomes each is cited by its key; so are figures, participants and bodies, unless one page alone gives them all.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const values = record as unknown as Readonly<Record<string, unknown>>
      return Object.entries(most).flatMap(([field, allowed]) => {
        const list = values[field]
        if (!Array.isArray(list) || list.length < 2) return []
        const places = evidenceOfRecord(record).flatMap(({ supports }, position) => {
          const index = supports.indexOf(field)
          return index === -1 ? [] : [['evidence', position, 'supports', index]]
        })
        if (places.length <= allowed) return []
        const message = `supports all of ${field} at once`
        const tip = `name those that the page tells, as ${field}:<key>`
        return places.map((path) => ({ ...locate(record.id, path), message, tip }))
      })
    }),
  passes: {
    'events/2019-04-03-session.yaml': session('agenda:trade', 'agenda:water'),
    'events/2019-04-10-exercise.yaml': `name: An exercise\nkind: exercise\nstart: "2019-04-10"\n${figures}${citing({ says: 'held' }, 'start', 'figures')}`,
  },
  fails: { 'events/2019-04-03-session.yaml': session('agenda') },
}
