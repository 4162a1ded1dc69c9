import 'server-only'
import { whereHeld as ask } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { placesDrawn as words } from '#web/words/index.ts'
import { dataset } from './dataset.ts'

/** Where people met and trained in a year, or in all years where it is null; operations, statements and the like are left out. */
export const whereHeld = (year: number | null) => {
  const { held, places, states, nowhere } = ask(dataset, { year })
  const isDrawn = ({ met, trained }: { readonly met: number; readonly trained: number }) => met + trained > 0
  return {
    year,
    held,
    places: places.filter(isDrawn).map(({ place, state, coordinates, note, met, trained, events }) => ({
      key: place.id as string,
      name: place.name,
      href: hrefOf(place.id),
      state,
      coordinates,
      /** Between whom a place is contested, or where it lies, if the record names no state for it. */
      note,
      met,
      trained,
      events: events.map(({ event }) => event.id),
    })),
    /** Events of which the state alone is told, by state, and those of which nothing is. */
    elsewhere: [
      ...states.filter(isDrawn).map(({ state, met, trained, events }) => ({
        key: state.id as string,
        name: words.somewhereIn(state.name),
        href: hrefOf(state.id) as string | null,
        state: state as typeof state | null,
        met,
        trained,
        events: events.map(({ event }) => event.id),
      })),
      ...(isDrawn(nowhere)
        ? [
            {
              key: 'nowhere',
              name: words.nowhere,
              href: null,
              state: null,
              met: nowhere.met,
              trained: nowhere.trained,
              events: [],
            },
          ]
        : []),
    ],
    byVideo: nowhere.byVideo,
  }
}
export type WhereHeld = ReturnType<typeof whereHeld>
