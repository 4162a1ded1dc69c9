import { allRecords } from '../dataset.ts'
import { evidenceOfRecord } from '../facts.ts'
import type { Rule } from './rule.ts'
import { citing } from './support/example.ts'

/** Lists whose entries are statements of their own: a page that tells one seldom tells all. */
const statements = ['agenda', 'outcomes', 'figures'] as const

const session = (...supports: readonly string[]) =>
  `name: A session\nkind: session\nstart: "2019-04-03"\nagenda:\n  - { key: trade, summary: Trade }\n  - { key: water, summary: Water }\n${citing({ says: 'held' }, 'start', ...supports)}`

export const entriesCitedSingly: Rule = {
  id: 'entries-cited-singly',
  summary: 'Of several matters, outcomes or figures each is cited by its key.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const values = record as unknown as Readonly<Record<string, unknown>>
      const several = statements.filter((field) => {
        const list = values[field]
        return Array.isArray(list) && list.length > 1
      })
      return evidenceOfRecord(record).flatMap(({ supports }, position) =>
        supports.flatMap((path, index) => {
          const field = several.find((one) => one === path)
          if (field === undefined) return []
          const message = `supports all of ${field} at once`
          const tip = `name those that the page tells, as ${field}:<key>`
          return [{ ...locate(record.id, ['evidence', position, 'supports', index]), message, tip }]
        }),
      )
    }),
  passes: { 'events/2019-04-03-session.yaml': session('agenda:trade', 'agenda:water') },
  fails: { 'events/2019-04-03-session.yaml': session('agenda') },
}
