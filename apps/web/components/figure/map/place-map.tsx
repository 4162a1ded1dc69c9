import { coasts, graticule, pointOf, size } from './land.ts'

/** A place with how much is counted there. */
export interface MappedPlace {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly latitude: number
  readonly longitude: number
  readonly count: number
  /** Whether the dot is filled. */
  readonly full: boolean
  /** Whether its name stands beside the dot, and on which side. */
  readonly label: 'left' | 'right' | null
}

/** Areas of dots grow with counts, so that twice as many look like twice as many. */
const radiusOf = (count: number, most: number): number => Math.round(3 + 13 * Math.sqrt(count / most))

/** Places as dots on land without borders, drawn at build time; the table beside it has the same. */
export const PlaceMap = ({
  places,
  title,
  wordsFor,
}: {
  places: readonly MappedPlace[]
  title: string
  /** What a dot says of itself. */
  wordsFor: (place: MappedPlace) => string
}) => {
  const most = Math.max(1, ...places.map(({ count }) => count))
  const dots = places
    .flatMap((place) => {
      const at = pointOf(place)
      return at === null ? [] : [{ place, x: at[0], y: at[1], radius: radiusOf(place.count, most) }]
    })
    .toSorted((left, right) => right.radius - left.radius)
  return (
    <svg className="map" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
      {graticule !== null && <path className="graticule" d={graticule} />}
      {coasts !== null && <path className="land" d={coasts} />}
      {dots.map(({ place, x, y, radius }) => (
        <circle key={place.key} className={place.full ? 'dot full' : 'dot'} cx={x} cy={y} r={radius}>
          <title>{wordsFor(place)}</title>
        </circle>
      ))}
      {dots.map(({ place, x, y, radius }) =>
        place.label === null ? null : (
          <text
            key={place.key}
            x={place.label === 'left' ? x - radius - 5 : x + radius + 5}
            y={y + 6}
            textAnchor={place.label === 'left' ? 'end' : 'start'}
          >
            {place.name}
          </text>
        ),
      )}
    </svg>
  )
}
