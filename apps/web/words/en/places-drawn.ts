import { countOf } from '#web/format/count.ts'

const parts = (met: number, trained: number): string =>
  [
    ...(met > 0 ? [countOf(met, 'meeting')] : []),
    ...(trained > 0 ? [`${countOf(trained, 'exercise')} or training`] : []),
  ].join(', ')

/** Words of the maps of where the organization met and trained. */
export const placesDrawn = {
  title: 'Where it met and trained',
  titleOf: (year: string) => `Where it met and trained in ${year}`,
  mapOf: (year: string) => `Map of ${year}, with its table`,
  mapOfAll: 'Map of all years, with its table',
  everyYear: 'A map for each year',
  place: 'Place',
  state: 'State',
  met: 'Met',
  trained: 'Trained',
  keyMet: 'met: sessions, meetings, visits',
  keyTrained: 'trained: exercises, training',
  notOnMap: 'Not on the map, as no place or coordinates are on record, or too far away:',
  named: (name: string, count: number) => `${name} ${count}`,
  outside: (name: string, count: number) => `${name} ${count}, outside the frame`,
  somewhereIn: (state: string) => `Somewhere in ${state}`,
  nowhere: 'No place on record',
  counted: (name: string, met: number, trained: number) => `${name}: ${parts(met, trained)}`,
  caption: (when: string, video: number, day: string) =>
    `What was held ${when}, by place; what was only planned is left out. The area of each half tells how many. Land without borders: the map takes no side on any. Where a place is contested the table names no state, but who contests it.${video > 0 ? ` ${countOf(video, 'event')} without a place ${video === 1 ? 'was' : 'were'} held by video.` : ''} Coasts: Natural Earth; places: GeoNames. Sources checked up to ${day}.`,
  inYear: (year: string) => `in ${year}`,
  inAll: 'in all years on record',
  alternative: (
    when: string,
    places: number,
    met: { readonly name: string; readonly count: number } | null,
    trained: { readonly name: string; readonly count: number } | null,
    placed: number,
    unplaced: number,
  ) =>
    [
      `${countOf(placed + unplaced, 'meeting and exercise', 'meetings and exercises')} ${when}, at ${countOf(places, 'place')}.`,
      met === null ? '' : ` Most meetings on record were in ${met.name}: ${met.count}.`,
      trained === null ? '' : ` Most exercises and training: ${trained.name}, ${trained.count}.`,
      unplaced > 0 ? ` For ${unplaced} no source names a place.` : '',
    ].join(''),
} as const
