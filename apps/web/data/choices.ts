import 'server-only'
import { eventKinds, eventSays, recordsOf } from '@csto-record/domain'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { inWords } from '#web/format/label.ts'
import { dataset } from './dataset.ts'
import { events, stageOf } from './events.ts'

const byName = (records: readonly { readonly id: string; readonly name: string }[]) =>
  records
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'))

/** What the timeline can be filtered by, with the values that occur in it. */
export const eventChoices = (): readonly ChoiceField[] => {
  const used = new Set<string>(events.flatMap(({ bodies, topics, forces }) => [...bodies, ...topics, ...forces]))
  const occurring = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.filter(({ id }) => used.has(id))
  return [
    {
      name: 'kind',
      label: 'Kind',
      choices: eventKinds
        .filter((kind) => events.some((event) => event.kind === kind))
        .map((kind) => ({ value: kind, name: inWords(kind) })),
    },
    {
      name: 'status',
      label: 'Status',
      choices: eventSays
        .filter((status) => events.some((event) => stageOf(event) === status))
        .map((status) => ({ value: status, name: inWords(status) })),
    },
    { name: 'body', label: 'Body', choices: byName(occurring(recordsOf(dataset, 'body'))) },
    { name: 'force', label: 'Force', choices: byName(occurring(recordsOf(dataset, 'force'))) },
    { name: 'topic', label: 'Topic', choices: byName(occurring(recordsOf(dataset, 'topic'))) },
    { name: 'state', label: 'State', choices: byName(recordsOf(dataset, 'state')) },
  ]
}
