import { type Dataset, type Day, type EventRecord, eventKinds, eventSays, idOf, statusOf } from '@csto-record/domain'
import * as z from 'zod'
import type * as Types from '../generated/shared.ts'
import {
  cite,
  citeDisputes,
  DateResult,
  DisputeResult,
  EndResult,
  Evidenced,
  Ref,
  ref,
  refOrNull,
  refTo,
} from './cited.ts'
import { evidenceFor } from './evidence-for.ts'

/** An event as lists show it. */
export const EventResult: z.ZodType<Types.EventResult> = z
  .strictObject({
    id: idOf('event'),
    name: z.string(),
    kind: z.enum(eventKinds),
    start: DateResult,
    end: EndResult,
    place: refTo('place', 'state').nullable(),
    bodies: z.array(refTo('body', 'organization')),
    number: z.int().nullable(),
    /** Who was in the chair, and on whose word; null where no source names anybody. */
    chair: z
      .strictObject({ who: Ref, capacity: z.string().nullable(), onBehalfOf: Ref.nullable(), evidence: Evidenced })
      .nullable(),
    /** Derived from evidence; null where no source says. */
    status: z.enum(eventSays).nullable(),
    topics: z.array(idOf('topic')),
    /** What the status and everything shown here rest on; all of its evidence where that is nothing but the name. */
    evidence: Evidenced,
    disputes: z.array(DisputeResult),
  })
  .meta({ id: 'EventResult' })
export type EventResult = Types.EventResult

export const eventResult = (dataset: Dataset, event: EventRecord): EventResult => {
  const status = statusOf(dataset, event)
  const { chair } = event
  const shown = [
    ...evidenceFor(event, 'name', 'start', 'end', 'place', 'bodies', 'series'),
    ...(status?.evidence ?? []),
  ]
  return {
    id: event.id,
    name: event.name,
    kind: event.kind,
    start: event.start,
    end: event.end,
    place: refOrNull(dataset, event.place),
    bodies: event.bodies.map((id) => ref(dataset, id)),
    number: event.series?.number ?? null,
    chair: chair && {
      who: ref(dataset, chair.who),
      capacity: chair.capacity,
      onBehalfOf: refOrNull(dataset, chair.onBehalfOf),
      evidence: cite(dataset, evidenceFor(event, 'chair')),
    },
    status: status?.status ?? null,
    topics: [...event.topics],
    evidence: cite(dataset, shown.length > 0 ? [...new Set(shown)] : evidenceFor(event)),
    disputes: citeDisputes(dataset, event.disputes),
  }
}

/** Whether an event's day has passed on a day; false where its day is not known. */
export const isPast = (event: EventRecord, day: Day): boolean => {
  const last = event.end !== null && event.end !== '..' ? event.end : event.start
  return last?.latest != null && last.latest < day
}
