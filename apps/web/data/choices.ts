import 'server-only'
import { documentKinds, documentSays, eventKinds, eventSays, recordsOf, ties } from '@csto-record/domain'
import { columnsOf, engineOf, type Facet } from '@csto-record/queries'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { inWords, tieWords } from '#web/format/label.ts'
import { documents as documentWords, lists, eventList as words } from '#web/words/index.ts'
import { undated } from './by-year.ts'
import { dataset } from './dataset.ts'
import { documentsByYear } from './documents.ts'

const byName = (records: readonly { readonly id: string; readonly name: string }[]) =>
  records
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'))

type Facets = Readonly<Record<string, Facet>>
/** Which values of a choice, and which records, occur in what was counted. */
const occurringIn = (counted: Facets) => {
  const occurs = (facet: string) => {
    const values = new Set(counted[facet]?.counts.map(({ value }) => value))
    return (value: string): boolean => values.has(value)
  }
  const occurring = <T extends { readonly id: string }>(facet: string, records: readonly T[]) => {
    const isThere = occurs(facet)
    return records.filter(({ id }) => isThere(id))
  }
  return { occurs, occurring }
}

/** Lists stand newest first; the other order is asked for. */
const order: ChoiceField = {
  name: 'order',
  label: lists.order,
  all: lists.newestFirst,
  choices: [{ value: 'oldest-first', name: lists.oldestFirst }],
}

/** What the timeline can be filtered by, with the values that occur in it. */
export const eventChoices = (): readonly ChoiceField[] => {
  const tied = ties.filter((tie) => columnsOf('event').has(`states:${tie}`))
  const facets = ['kind', 'status', 'bodies', 'forces', 'topics', 'states', ...tied.map((tie) => `states:${tie}`)]
  const counted = engineOf(dataset, 'event').select({ where: [], order: [], limit: 1, after: null, facets }).facets
  const { occurs, occurring } = occurringIn(counted)
  return [
    {
      name: 'kind',
      label: words.fields.kind,
      choices: eventKinds.filter(occurs('kind')).map((kind) => ({ value: kind, name: inWords(kind) })),
    },
    {
      name: 'status',
      label: words.fields.status,
      choices: eventSays.filter(occurs('status')).map((status) => ({ value: status, name: inWords(status) })),
    },
    { name: 'body', label: words.fields.body, choices: byName(occurring('bodies', recordsOf(dataset, 'body'))) },
    { name: 'force', label: words.fields.force, choices: byName(occurring('forces', recordsOf(dataset, 'force'))) },
    { name: 'topic', label: words.fields.topic, choices: byName(occurring('topics', recordsOf(dataset, 'topic'))) },
    { name: 'state', label: words.fields.state, choices: byName(occurring('states', recordsOf(dataset, 'state'))) },
    {
      name: 'tie',
      label: words.fields.tie,
      choices: tied
        .filter((tie) => counted[`states:${tie}`]?.counts.length)
        .map((tie) => ({ value: tie, name: tieWords[tie] })),
    },
    order,
  ]
}

/** What the documents can be filtered by, with the values that occur among them. */
export const documentChoices = (): readonly ChoiceField[] => {
  const facets = ['kind', 'status', 'body', 'topics']
  const counted = engineOf(dataset, 'document').select({ where: [], order: [], limit: 1, after: null, facets }).facets
  const { occurs, occurring } = occurringIn(counted)
  const { fields, acts, anyAct } = documentWords
  const coded = (values: readonly string[]) => values.map((value) => ({ value, name: inWords(value) }))
  return [
    { name: 'kind', label: fields.kind, choices: coded(documentKinds.filter(occurs('kind'))) },
    { name: 'status', label: fields.status, choices: coded(documentSays.filter(occurs('status'))) },
    { name: 'body', label: fields.body, choices: byName(occurring('body', recordsOf(dataset, 'body'))) },
    { name: 'topic', label: fields.topic, choices: byName(occurring('topics', recordsOf(dataset, 'topic'))) },
    {
      name: 'year',
      label: fields.year,
      choices: [...documentsByYear.keys()]
        .filter((year) => year !== undated)
        .map((year) => ({ value: year, name: year })),
    },
    {
      name: 'act',
      label: fields.act,
      all: anyAct,
      choices: (['adopted', 'signed', 'in-force'] as const).map((act) => ({ value: act, name: acts[act] })),
    },
    order,
  ]
}
