import { type Dataset, type EventRecord, type Id, recordById, slugOf } from '@csto-record/domain'
import { nameOf } from '@csto-record/queries/names'
import type { Findings } from '../page/findings.ts'
import { toldEvents } from '../told/told.ts'
import type { ToldEvent } from '../told/told-event.ts'
import { type Twin, twinsOf } from '../told/twins.ts'
import { type AgainstRecord, againstRecord } from './against-record.ts'
import { type DraftValue, valuesOf } from './event-values.ts'
import { type Entry, evidenceFor } from './evidence-for.ts'

/** A record to be: where its file goes, and its fields. */
export interface Draft {
  readonly path: string
  /** What a person must know before filling it in. */
  readonly remarks: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a page tells of one event, and how it stands to the record. */
export interface DraftedEvent {
  readonly told: ToldEvent
  readonly draft: Draft
  /** Events on record that it may be, likeliest first. */
  readonly twins: readonly Twin[]
  /** Set where it is surely on record. */
  readonly known: { readonly event: EventRecord; readonly standing: AgainstRecord } | null
}

const fieldsOf = (values: readonly DraftValue[]): Readonly<Record<string, unknown>> => {
  const fields: Record<string, unknown> = {}
  for (const { field, key, value } of values) {
    const before = fields[field]
    fields[field] = key === null ? value : [...(Array.isArray(before) ? before : []), value]
  }
  return fields
}

const slugOfEvent = ({ start, series, bodies, unnamed }: ToldEvent): string => {
  const day = start === null || start.value.startsWith('X') ? 'undated' : start.value
  const [body] = bodies
  const number = series?.value.number ?? unnamed
  const what = number == null && series !== null ? series.value.key : body === undefined ? 'event' : slugOf(body.value)
  return [day, what, ...(number == null ? [] : [number])].join('-')
}

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const remarksOn = (dataset: Dataset, told: ToldEvent, twins: readonly Twin[]): readonly string[] => [
  ...(told.unnamed === null
    ? []
    : [`number ${told.unnamed} of a body that the record does not know by that name: add it to the names of the body`]),
  ...(told.fromDateline ? ["the day is the dateline's: the page gives the event none in words"] : []),
  ...(told.start?.value.startsWith('XXXX') ? ['the page gives no year'] : []),
  ...twins.flatMap(({ id, why }) => {
    const event = recordById(dataset, id)
    return event === undefined ? [] : [`${why}: ${id}, ${nameOf(dataset, event)}`]
  }),
]

const draftOf = (dataset: Dataset, { page }: Findings, told: ToldEvent, source: Id<'source'>): DraftedEvent => {
  const twins = twinsOf(dataset, told)
  const [twin] = twins
  const event = twin?.isSame ? recordById(dataset, twin.id) : undefined
  const values = valuesOf(told)
  const standing = event === undefined ? null : againstRecord(event, values)
  const kept = standing === null ? values : [...standing.held, ...standing.added]
  const evidence = evidenceFor(
    page,
    source,
    kept.flatMap(({ supports }) => supports),
    told.says,
  )
  const supported = new Set(evidence.flatMap(({ supports }) => supports))
  const isSupported = ({ supports }: DraftValue) => supports.every(({ path }) => supported.has(path))
  const remarks = remarksOn(dataset, told, event === undefined ? twins : twins.slice(1))
  if (event === undefined || standing === null) {
    const fields = {
      name: '',
      kind: told.kind ?? '',
      ...fieldsOf(values.filter(isSupported)),
      evidence: withSays(told, evidence),
    }
    const draft = {
      path: `events/${slugOfEvent(told)}.yaml`,
      remarks: [...remarks, 'found by machine: keep only what the page says'],
      fields,
    }
    return { told, draft, twins, known: null }
  }
  const against = standing.contradicted.map(
    ({ told: { field, value }, held }) => `contradicts: ${field} is ${inWords(value)} here, and ${held} on record`,
  )
  const fields = { ...fieldsOf(standing.added.filter(isSupported)), evidence }
  const draft = {
    path: `events/${slugOf(event.id)}.yaml`,
    remarks: [
      `on record by ${twin?.why ?? ''}: add to ${event.id} what it lacks, and this evidence as far as it says something`,
      ...against,
      ...remarks,
    ],
    fields,
  }
  return { told, draft, twins, known: { event, standing } }
}

/** An event needs one piece of evidence that says whether it took place, even where the page has nothing else on it. */
const withSays = ({ says }: ToldEvent, evidence: readonly Entry[]): readonly unknown[] =>
  says === null
    ? evidence.map(({ says: _, ...entry }, position) => (position === 0 ? { ...entry, says: '' } : entry))
    : evidence

/**
 * Drafts of the events that a page tells of. Kind and name are left for somebody who has read it where the page does
 * not give them. Of an event on record, what it lacks, and what the page says otherwise.
 */
export const draftEvents = (dataset: Dataset, findings: Findings, source: Id<'source'>): readonly DraftedEvent[] =>
  toldEvents(dataset, findings).map((told) => draftOf(dataset, findings, told, source))
