import {
  type ActDate,
  type Dataset,
  Day,
  type DocumentRecord,
  dateInWords,
  type EventRecord,
  type FuzzyDate,
  type Id,
  idOf,
  isDate,
  recordById,
  statusOf,
} from '@csto-record/domain'
import { nameOf, nameOfId } from '@csto-record/queries'
import * as z from 'zod'
import { recordUrl } from '../record/address.ts'

/** What a feed tells of an event or a document. */
export const FeedEntry = z.strictObject({
  id: idOf('event', 'document'),
  title: z.string(),
  kind: z.string(),
  url: z.string(),
  published: Day.describe(
    'when the latest source that says so was published: the first day that it may have been, and never after the dataset',
  ),
  summary: z.string(),
})
export type FeedEntry = z.infer<typeof FeedEntry>

/** An entry of any feed, of which that of an event or document is one. */
export interface Entry extends Omit<FeedEntry, 'id'> {
  /** The record that it tells of. */
  readonly id: Id
  /** What its `tag:` id names, where that is something else than the record: a change of it, say. */
  readonly tag?: string
}

/** A feed as an answer holds it. */
export interface Feed {
  readonly title: string
  /** The record that all of it has to do with; null for a feed about no single one. */
  readonly about: Id | null
  readonly entries: readonly Entry[]
}

/** How many entries a feed holds at most. */
export const longest = 50

/** The day of a document that its status tells of. */
const dayOf = ({ adopted, signed, inForce }: DocumentRecord, status: string): FuzzyDate | null => {
  const day: ActDate = status === 'in-force' ? inForce : status === 'signed' ? signed : adopted
  return isDate(day) ? day : null
}

/** What became of it, when and where or by whom, in words. */
const summaryOf = (dataset: Dataset, record: EventRecord | DocumentRecord, status: string): string => {
  const day = record.type === 'event' ? record.start : dayOf(record, status)
  const where = record.type === 'event' ? record.place : record.body
  return [
    status.replaceAll('-', ' '),
    day === null ? 'on a day not known' : dateInWords(day),
    ...(where === null ? [] : [nameOfId(dataset, where)]),
  ].join(', ')
}

/**
 * An event or document as an entry, where dated evidence puts it in one of some stages (null: in any); undefined where
 * none does. It is dated by the latest source that says so. A source known by its year or month alone counts by the
 * first day that it may have come out on: by the last, a page of some day this year would stay on top until December.
 */
export const entryOf = (
  dataset: Dataset,
  record: EventRecord | DocumentRecord,
  stages: readonly string[] | null,
): FeedEntry | undefined => {
  const told = statusOf<EventRecord | DocumentRecord>(dataset, record)
  if (told === undefined || stages?.includes(told.status) === false) return undefined
  const days = told.evidence.flatMap(({ source }) => recordById(dataset, source)?.published?.earliest ?? [])
  const published = days
    .filter((day) => day <= dataset.asOf)
    .toSorted()
    .at(-1)
  if (published === undefined) return undefined
  return {
    id: record.id,
    title: nameOf(dataset, record),
    kind: record.kind,
    url: recordUrl(record.id),
    published,
    summary: summaryOf(dataset, record, told.status),
  }
}

/** The last told of first; those of one day in order of their ids, so that the same data gives the same order. */
export const lastTold = (
  dataset: Dataset,
  records: readonly (EventRecord | DocumentRecord)[],
  stages: readonly string[] | null,
): FeedEntry[] =>
  records
    .flatMap((record) => entryOf(dataset, record, stages) ?? [])
    .toSorted((left, right) => right.published.localeCompare(left.published) || (left.id < right.id ? -1 : 1))
    .slice(0, longest)
