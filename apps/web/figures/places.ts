import 'server-only'
import { mapDrawn } from '#web/components/figure/places/place-drawing.tsx'
import { dataset } from '#web/data/dataset.ts'
import { type WhereHeld, whereHeld } from '#web/data/where-held.ts'
import { years } from '#web/data/years.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { placesDrawn as words } from '#web/words/index.ts'
import type { Figure, FigureCell } from './definition.ts'

type Place = WhereHeld['places'][number]
const most = (places: readonly Place[], of: 'met' | 'trained') => {
  const [first] = places.toSorted((left, right) => right[of] - left[of])
  return first === undefined || first[of] === 0 ? null : { name: first.name, count: first[of] }
}
const sum = (rows: readonly { readonly met: number; readonly trained: number }[]): number =>
  rows.reduce((total, { met, trained }) => total + met + trained, 0)

const link = (text: string, href: string | null): FigureCell => (href === null ? text : { text, href })

const placesFigure = (held: WhereHeld): Figure => {
  const { year, places, elsewhere, byVideo } = held
  const when = year === null ? words.inAll : words.inYear(String(year))
  const alternative = words.alternative(
    when,
    places.length,
    most(places, 'met'),
    most(places, 'trained'),
    sum(places),
    sum(elsewhere),
  )
  return {
    id: year === null ? 'places' : `places-${year}`,
    title: year === null ? words.title : words.titleOf(String(year)),
    caption: words.caption(when, byVideo, dayInWords(dataset.asOf)),
    alternative,
    page: year === null ? '/years' : `/years/${year}`,
    Drawing: mapDrawn({ held, label: alternative }),
    table: {
      columns: [
        { label: words.place },
        { label: words.state },
        { label: words.met, numeric: true },
        { label: words.trained, numeric: true },
      ],
      rows: [
        ...places.map(({ name, href, state, note, met, trained }) => [
          link(name, href),
          // Where a place is contested, the record names no state but says between whom.
          state === null ? note : link(state.name, hrefOf(state.id)),
          met,
          trained,
        ]),
        ...elsewhere.map(({ name, href, state, met, trained }) => [
          link(name, href),
          state === null ? null : link(state.name, hrefOf(state.id)),
          met,
          trained,
        ]),
      ],
    },
    sources: year === null ? null : [...places, ...elsewhere].flatMap(({ events }) => events),
    marks: ['certain', 'unknown'],
    madeOf: 'points',
  }
}

/** Where it met and trained in all years. */
export const placesAllFigure: Figure = placesFigure(whereHeld(null))
/** The same for each year in which anybody is on record as having met or trained, the latest first. */
export const placesFigures: readonly Figure[] = years
  .map((year) => whereHeld(Number(year)))
  .filter(({ places, elsewhere }) => places.length + elsewhere.length > 0)
  .map(placesFigure)
/** The map of a year; undefined where there is nothing to draw. */
export const placesFigureOf = (year: string): Figure | undefined =>
  placesFigures.find(({ id }) => id === `places-${year}`)
