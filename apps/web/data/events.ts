import 'server-only'
import {
  compareDates,
  type EventId,
  type EventRecord,
  type RemarkRecord,
  recordById,
  recordsOf,
  statusOf,
} from '@csto-record/domain'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'
import { notesOf } from './view.ts'

/** All events, oldest first; those without a year last. */
export const events: readonly EventRecord[] = recordsOf(dataset, 'event').toSorted((left, right) =>
  compareDates(left.start, right.start),
)
const remarks = groupedBy(recordsOf(dataset, 'remark'), ({ event }) => event)
const parts = groupedBy(events, ({ partOf }) => partOf)
const runs = groupedBy(events, ({ series }) => (series === null ? null : `${series.of} ${series.key}`))

export const remarksAt = (id: EventId): readonly RemarkRecord[] => remarks.get(id) ?? []
export const stageOf = (event: EventRecord) => statusOf(dataset, event)?.status ?? null

/** Events as lists show them that say how each stands. */
export const withStatus = (some: readonly EventRecord[]) =>
  some.map((event) => ({
    id: event.id,
    name: event.name,
    start: event.start,
    end: event.end,
    status: stageOf(event),
  }))

/** Everything the page of an event shows. */
export const eventPage = (event: EventRecord) => {
  const said = remarksAt(event.id)
  const run = event.series === null ? [] : (runs.get(`${event.series.of} ${event.series.key}`) ?? [])
  const position = run.indexOf(event)
  const owner = event.series === null ? undefined : recordById(dataset, event.series.of)
  return {
    event,
    remarks: said,
    notes: notesOf(event, [{ as: 'remarks', records: said }]),
    status: stageOf(event),
    parts: parts.get(event.id) ?? [],
    series: {
      name: owner?.series.find(({ key }) => key === event.series?.key)?.name ?? null,
      before: run[position - 1] ?? null,
      after: position === -1 ? null : (run[position + 1] ?? null),
    },
  }
}
export type EventPage = ReturnType<typeof eventPage>
