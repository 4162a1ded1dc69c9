import 'server-only'
import { eventKinds, eventSays, recordsOf, ties } from '@csto-record/domain'
import { columnsOf, engineOf } from '@csto-record/queries'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { inWords, tieWords } from '#web/format/label.ts'
import { dataset } from './dataset.ts'

const byName = (records: readonly { readonly id: string; readonly name: string }[]) =>
  records
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'))

/** What the timeline can be filtered by, with the values that occur in it. */
export const eventChoices = (): readonly ChoiceField[] => {
  const tied = ties.filter((tie) => columnsOf('event').has(`states:${tie}`))
  const facets = ['kind', 'status', 'bodies', 'forces', 'topics', 'states', ...tied.map((tie) => `states:${tie}`)]
  const counted = engineOf(dataset, 'event').select({ where: [], order: [], limit: 1, after: null, facets }).facets
  const occurs = (facet: string) => {
    const values = new Set(counted[facet]?.counts.map(({ value }) => value))
    return (value: string): boolean => values.has(value)
  }
  const occurring = <T extends { readonly id: string }>(facet: string, records: readonly T[]) => {
    const isThere = occurs(facet)
    return records.filter(({ id }) => isThere(id))
  }
  return [
    {
      name: 'kind',
      label: 'Kind',
      choices: eventKinds.filter(occurs('kind')).map((kind) => ({ value: kind, name: inWords(kind) })),
    },
    {
      name: 'status',
      label: 'Status',
      choices: eventSays.filter(occurs('status')).map((status) => ({ value: status, name: inWords(status) })),
    },
    { name: 'body', label: 'Body', choices: byName(occurring('bodies', recordsOf(dataset, 'body'))) },
    { name: 'force', label: 'Force', choices: byName(occurring('forces', recordsOf(dataset, 'force'))) },
    { name: 'topic', label: 'Topic', choices: byName(occurring('topics', recordsOf(dataset, 'topic'))) },
    { name: 'state', label: 'State', choices: byName(occurring('states', recordsOf(dataset, 'state'))) },
    {
      name: 'tie',
      label: 'The state’s part',
      choices: tied
        .filter((tie) => counted[`states:${tie}`]?.counts.length)
        .map((tie) => ({ value: tie, name: tieWords[tie] })),
    },
  ]
}
