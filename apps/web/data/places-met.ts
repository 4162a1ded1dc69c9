import 'server-only'
import { type Id, recordById } from '@csto-record/domain'
import type { MappedPlace } from '#web/components/figure/map/place-map.tsx'
import { groupedBy } from '#web/format/grouped.ts'
import { hrefOf } from '#web/format/href.ts'
import { dataset } from './dataset.ts'
import { events, stageOf } from './events.ts'

/** Where names stand to the left of their dots: in the far west, and by the mountains where dots crowd to the east. */
const isLeft = (latitude: number, longitude: number): boolean => longitude < 30 || (latitude > 42 && latitude < 44)

/** The places of events that were held or are under way, with how many each saw, most first; without coordinates, none. */
export const placesMet = (members: ReadonlySet<Id>): readonly MappedPlace[] => {
  const held = events.filter((event) => ['held', 'under-way'].includes(stageOf(event) ?? ''))
  const counted = [...groupedBy(held, ({ place }) => place)].toSorted(
    ([, left], [, right]) => right.length - left.length,
  )
  const named = new Set<Id>()
  return counted.flatMap(([id, there]) => {
    const place = id.startsWith('place/') ? recordById(dataset, id as Id<'place'>) : undefined
    if (place === undefined || place.coordinates === null) return []
    const { latitude, longitude } = place.coordinates
    const full = place.state !== null && members.has(place.state)
    const first = place.state !== null && full && !named.has(place.state)
    if (place.state !== null) named.add(place.state)
    return [
      {
        key: place.id,
        name: place.name,
        href: hrefOf(place.id),
        latitude,
        longitude,
        count: there.length,
        full,
        label: first ? (isLeft(latitude, longitude) ? ('left' as const) : ('right' as const)) : null,
      },
    ]
  })
}
