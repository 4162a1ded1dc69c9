import { type EventRecord, type Id, recordById, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { WhereHeldChecked, WhereHeldParams, WhereHeldResult } from '../generated/where-held.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy } from '../memo.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { cite, DateResult, Evidenced, Ref, ref, refOrNull, refTo } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { filedYear } from '../results/filed-year.ts'
import { tookPlace } from '../results/meetings-held.ts'
import { countBySort } from '../results/sort-of-event.ts'

export type * from '../generated/where-held.ts'

/** Sessions, meetings, conferences, consultations and visits; exercises and training; operations and the rest. */
const counts = { met: z.int(), trained: z.int(), other: z.int() }
const events = z.array(z.strictObject({ event: refTo('event'), start: DateResult, evidence: Evidenced }))

export const whereHeld: QueryOf<WhereHeldParams, WhereHeldResult, WhereHeldChecked> = defineQuery(
  {
    name: 'where-held',
    summary: 'Where events took place: how many met and how many trained at each place, most first.',
    params: z.strictObject({
      year: z
        .int()
        .min(1000)
        .max(9999)
        .nullable()
        .default(null)
        .describe('the year that the events are filed under, such as 2022; leave out for all'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      year: z.int().nullable(),
      ...secondClock,
      /** Events of the year that took place, or still do, by what sources say; those only planned are not among them. */
      held: z.int(),
      places: z.array(
        z.strictObject({
          place: Ref,
          /** The state it lies in; null where no source says or where that is contested, which `note` then tells. */
          state: refTo('state').nullable(),
          /** WGS 84 degrees. */
          coordinates: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
          note: z.string().nullable(),
          ...counts,
          events,
        }),
      ),
      /** Events of which sources name the state alone. */
      states: z.array(z.strictObject({ state: Ref, ...counts, events })),
      /** Events of which no source names a place, and how many of them were by video alone. */
      nowhere: z.strictObject({ ...counts, byVideo: z.int() }),
    }),
    examples: [
      { title: 'All years', params: {} },
      { title: 'In 2022', params: { year: 2022 } },
    ],
  },
  (whole, { year, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const held = recordsOf(dataset, 'event').filter(
      (event) => tookPlace(dataset, event) && (year === null || filedYear(dataset, event) === String(year)),
    )
    const at = [...groupBy(held, ({ place }) => [place])]
    const told = (own: readonly EventRecord[]) => ({
      ...countBySort(own),
      events: own.map((event) => ({
        event: ref(dataset, event.id),
        start: event.start,
        evidence: cite(dataset, evidenceFor(event, 'place')),
      })),
    })
    const mostFirst = <T extends { readonly name: string; readonly events: readonly unknown[] }>(all: readonly T[]) =>
      all.toSorted(
        (left, right) => right.events.length - left.events.length || left.name.localeCompare(right.name, 'en'),
      )
    const placeOf = (id: Id | null) => (id?.startsWith('place/') ? recordById(dataset, id as Id<'place'>) : undefined)
    const places = at.flatMap(([id, own]) => {
      const place = placeOf(id)
      if (place === undefined) return []
      const { coordinates, note } = place
      return [
        {
          name: place.name,
          place: ref(dataset, place.id),
          state: refOrNull(dataset, place.state),
          coordinates: coordinates === null ? null : { ...coordinates },
          note: place.state === null ? note : null,
          ...told(own),
        },
      ]
    })
    const states = at.flatMap(([id, own]) =>
      id === null || placeOf(id) !== undefined ? [] : [{ ...ref(dataset, id), ...told(own) }],
    )
    const nowhere = held.filter(({ place }) => place === null)
    return {
      year,
      ...clockOf(whole, knownBy),
      held: held.length,
      places: mostFirst(places).map(({ name: _, ...row }) => row),
      states: mostFirst(states).map(({ id, name, ...row }) => ({ state: { id, name }, ...row })),
      nowhere: {
        ...countBySort(nowhere),
        byVideo: nowhere.filter(({ form }) => form === 'videoconference').length,
      },
    }
  },
)
