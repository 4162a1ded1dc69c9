import { recordsOf } from '../../dataset.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const meeting = (name: string, phrase: string) =>
  `name: ${name}\nnaming: given\nkind: meeting\nstart: "2019-04-03"\n${citing({ phrase, says: 'held' }, 'name', 'start')}`

export const givenNamesUnglossed: Rule = {
  id: 'given-names-unglossed',
  summary: 'A name that sources give has no brackets but those that a source writes.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'document')].flatMap((record) => {
      if (record.naming !== 'given' || !record.name.includes('(')) return []
      const named = evidenceOfRecord(record).filter(({ supports }) => supports.includes('name'))
      if (named.some(({ phrase }) => phrase.includes('('))) return []
      const message = `no phrase gives the brackets of “${record.name}”`
      const tip = 'move another spelling to names, or mark a name of our own as naming: descriptive'
      return [{ ...locate(record.id, ['name']), message, tip }]
    }),
  passes: { 'events/2019-04-03-meeting.yaml': meeting('Example Talks', 'the Example Talks opened') },
  fails: { 'events/2019-04-03-meeting.yaml': meeting('Example Talks (third round)', 'the Example Talks opened') },
}
