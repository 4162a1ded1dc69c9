import { type Dataset, dateInFull, type EventRecord, type EventSays, pageOf, recordById } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { type ICalEventData, ICalEventStatus } from 'ical-generator'
import type { Written } from '../written.ts'

/** An event as the API gives it: with its status, null where no source says. */
export type Listed = EventRecord & { readonly status?: EventSays | null }

/** The first and last day of an entry, and whether the sources give both to the day. */
interface Days {
  readonly first: string
  readonly last: string
  readonly exact: boolean
}

/**
 * The days of an event whose first day is known; undefined for one known by month or year only, which no calendar can
 * show. An event whose last day nobody tells has one day; one that is told but not to the day makes the entry inexact.
 */
export const daysOf = ({ start, end }: EventRecord): Days | undefined => {
  if (start?.earliest == null || start.earliest !== start.latest) return undefined
  const ends = end === null || end === '..' ? null : end
  const last = ends !== null && ends.earliest === ends.latest ? ends.latest : null
  // A qualifier such as `~` leaves a day less than sure, though earliest and latest are that day.
  const exact = start.edtf === start.earliest && end !== '..' && (ends === null || ends.edtf === ends.earliest)
  return { first: start.earliest, last: last ?? start.earliest, exact }
}

/** RFC 5545, 3.8.1.11: what is off is cancelled, what is to come or not known to the day is tentative. */
const statusIn = (status: EventSays | null, exact: boolean): ICalEventStatus | null => {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED
  if (!exact || status === 'planned' || status === 'postponed') return ICalEventStatus.TENTATIVE
  return status === null ? null : ICalEventStatus.CONFIRMED
}

/** What the title of an entry cannot say: how sure its days are, what sources differ about, and who tells of it. */
const descriptionOf = (dataset: Dataset, { start, end, status, disputes, evidence }: Listed): string => {
  const publishers = evidence.flatMap(({ source }) => recordById(dataset, source)?.publisher ?? [])
  const differing = [...new Set(disputes.map(({ field }) => field.split(':')[0]))]
  return [
    status == null ? 'No dated source says whether it was held.' : `Status: ${status.replaceAll('-', ' ')}.`,
    ...(start !== null && start.edtf !== start.earliest ? [`Begins ${dateInFull(start)}.`] : []),
    ...(end === null ? ['Its last day is not known.'] : []),
    ...(end === '..' ? ['It has not ended.'] : []),
    ...(end !== null && end !== '..' && end.edtf !== end.earliest ? [`Ends ${dateInFull(end)}.`] : []),
    ...(differing.length > 0 ? [`Sources differ about: ${differing.join(', ')}.`] : []),
    `Sources: ${[...new Set(publishers)].join(', ')}.`,
  ].join('\n')
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayAfter = (day: string): Date => new Date(midnight(day).getTime() + 86_400_000)

/**
 * An event as an all-day entry, stamped with the day of the dataset: nothing here reads a clock. Undefined without a day.
 * `sequence` is that of the event.
 */
export const entryOf = (
  event: Listed,
  sequence: number,
  {
    dataset,
    config,
  }: { readonly dataset: Dataset; readonly config: Pick<Written['config'], 'identity' | 'readerUrl'> },
): ICalEventData | undefined => {
  const days = daysOf(event)
  if (days === undefined) return undefined
  return {
    id: `${event.id}@${config.identity.key}`,
    sequence,
    stamp: midnight(dataset.asOf),
    start: midnight(days.first),
    end: dayAfter(days.last),
    allDay: true,
    summary: event.name,
    description: descriptionOf(dataset, event),
    location: event.place === null ? null : nameOfId(dataset, event.place),
    categories: [event.kind, ...event.topics.map((topic) => nameOfId(dataset, topic))].map((name) => ({ name })),
    url: `${config.readerUrl}${pageOf(event.id)}`,
    status: statusIn(event.status ?? null, days.exact),
  }
}
