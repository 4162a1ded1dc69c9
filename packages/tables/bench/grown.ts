import { asDay, type Dataset, type EventRecord, type FuzzyDate, type Id } from '@csto-record/domain'

/** Numbers from 0 to below 1 from a seed, the same on every machine (mulberry32). */
export const drawn = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const day = (draw: () => number): string =>
  new Date(Date.UTC(1992, 0, 1) + Math.floor(draw() * 12_500) * 86_400_000).toISOString().slice(0, 10)
const exactly = (edtf: string): FuzzyDate => ({ edtf, earliest: asDay(edtf), latest: asDay(edtf) })

const renamed = <R extends { readonly id: Id }>(record: R, number: number, start?: string): R => {
  const id = `${record.id.split('/')[0]}/g${number}`
  return { ...record, id, ...(start === undefined ? {} : { start: exactly(start), end: exactly(start) }) }
}

/** How many records of a type a grown record has, given how many events: as many for each event as the real one. */
export const inProportion = (dataset: Dataset, plural: 'persons' | 'documents', events: number): number =>
  Math.round((dataset[plural].length / dataset.events.length) * events)

/**
 * A record grown from the real one, in pieces of a dataset each: every event, document and person is one of the real
 * ones under another id, events on a day drawn between 1992 and 2026. The same seed gives the same record.
 */
export function* grown(dataset: Dataset, events: number, seed: number, piece = 2_000): Iterable<Dataset> {
  const draw = drawn(seed)
  const one = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(draw() * list.length)]
    if (found === undefined) throw new Error('the real record has none to grow from')
    return found
  }
  const real = { events: dataset.events, documents: dataset.documents, persons: dataset.persons }
  const wanted = {
    documents: inProportion(dataset, 'documents', events),
    persons: inProportion(dataset, 'persons', events),
  }
  for (let from = 0; from < events; from += piece) {
    const to = Math.min(from + piece, events)
    const share = (plural: 'documents' | 'persons') => {
      const [first, last] = [from, to].map((at) => Math.round((wanted[plural] * at) / events))
      return Array.from({ length: (last ?? 0) - (first ?? 0) }, (_, place) => (first ?? 0) + place)
    }
    yield {
      ...dataset,
      events: Array.from({ length: to - from }, (_, place) =>
        renamed<EventRecord>(one(real.events), from + place, day(draw)),
      ),
      documents: share('documents').map((number) => renamed(one(real.documents), number)),
      persons: share('persons').map((number) => renamed(one(real.persons), number)),
    }
  }
}

/** The grown records of a piece: all else in it is the real record's. */
export const grownIn = ({ events, documents, persons }: Dataset) => [...events, ...documents, ...persons]
