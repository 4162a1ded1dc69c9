import { type Dataset, isId, membersOf, recordById, type Structure } from '@csto-record/domain'
import * as z from 'zod'
import { presented } from '../record/presented.ts'
import { isFields } from '../table/fields.ts'
import type { Writer } from '../written.ts'
import { calendarOf } from './calendar.ts'
import type { Listed } from './entry.ts'

/** Whether objects of a structure are events as results carry them. */
const isEvent = ({ list, members }: Structure): boolean =>
  list && members.has('start') && members.has('status') && members.get('id')?.types.includes('event') === true

/** Whether a result holds events in its lists, or in lists within these. */
const holdsEvents = (members: ReadonlyMap<string, Structure>): boolean =>
  [...members.values()].some((member) => isEvent(member) || (member.list && holdsEvents(member.members)))

const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isFields(value)) return []
  if (typeof value['id'] === 'string' && 'start' in value && 'status' in value) return [value['id']]
  return Object.values(value).flatMap(idsIn)
}

const eventsIn = (dataset: Dataset, result: unknown): readonly Listed[] =>
  [...new Set(idsIn(result))].flatMap((id): readonly Listed[] => {
    const record = isId(id) ? recordById(dataset, id) : undefined
    const event = record && presented(dataset, record)
    return event?.type === 'event' ? [event] : []
  })

/** How a query's result is written as a calendar; undefined for one that holds no list of events. */
export const resultCalendar = (name: string, result: z.ZodType): Writer<{ readonly result: unknown }> | undefined => {
  if (!(result instanceof z.ZodObject) || !holdsEvents(membersOf(result))) return undefined
  return (body, written) => calendarOf(eventsIn(written.dataset, body.result), name.replaceAll('-', ' '), written)
}
