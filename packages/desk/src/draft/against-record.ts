import type { EventRecord } from '@csto-record/domain'
import { mayBeSame } from '../told/told-date.ts'
import type { DraftValue } from './event-values.ts'

/** How values told of an event stand to those on record. */
export interface AgainstRecord {
  /** What the record has, and the page bears out. */
  readonly held: readonly DraftValue[]
  /** What the record lacks. */
  readonly added: readonly DraftValue[]
  /** What the record has otherwise, with its value in words. */
  readonly contradicted: readonly { readonly told: DraftValue; readonly held: string }[]
}

type Standing = 'held' | 'added' | { readonly held: string }

const numberIn = (value: unknown, member: string): unknown =>
  typeof value === 'object' && value !== null && member in value
    ? (value as Record<string, unknown>)[member]
    : undefined

const standingOf = (event: EventRecord, { field, key, value }: DraftValue): Standing => {
  switch (field) {
    case 'start':
    case 'end': {
      const date = event[field]
      if (date === null || date === '..') return 'added'
      if (date.edtf === value || (mayBeSame(date.edtf, String(value)) && date.edtf.length >= String(value).length))
        return 'held'
      // A day inside an event of several days is no other first day.
      const [first, last] = [event.start?.earliest, event.end === null || event.end === '..' ? null : event.end.latest]
      const inside = first != null && last != null && first <= String(value) && String(value) <= last
      return inside ? 'held' : mayBeSame(date.edtf, String(value)) ? 'added' : { held: date.edtf }
    }
    case 'place':
    case 'form':
      return event[field] === null ? 'added' : event[field] === value ? 'held' : { held: String(event[field]) }
    case 'bodies':
      return event.bodies.some((id) => id === value) ? 'held' : 'added'
    case 'forces':
      return event.forces.some((id) => id === value) ? 'held' : 'added'
    case 'series': {
      const number = numberIn(value, 'number')
      if (event.series === null || (number !== undefined && event.series.number === null)) return 'added'
      return number === undefined || event.series.number === number ? 'held' : { held: `number ${event.series.number}` }
    }
    case 'chair': {
      const who = numberIn(value, 'who')
      return event.chair === null ? 'added' : event.chair.who === who ? 'held' : { held: event.chair.who }
    }
    case 'participants': {
      const isThere = event.participants.some(({ who }) => who === key) || event.chair?.who === key
      return isThere ? 'held' : 'added'
    }
    default: {
      const number = numberIn(value, 'value')
      return event.figures.some((figure) => figure.value === number) ? 'held' : 'added'
    }
  }
}

/** What of the values told of an event the record has, lacks, and has otherwise. */
export const againstRecord = (event: EventRecord, values: readonly DraftValue[]): AgainstRecord => {
  const compared = values.map((told) => ({ told, standing: standingOf(event, told) }))
  return {
    held: compared.flatMap(({ told, standing }) => (standing === 'held' ? [told] : [])),
    added: compared.flatMap(({ told, standing }) => (standing === 'added' ? [told] : [])),
    contradicted: compared.flatMap(({ told, standing }) =>
      typeof standing === 'string' ? [] : [{ told, ...standing }],
    ),
  }
}
