import 'server-only'
import { geoAzimuthalEqualArea, geoGraticule, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-110m.json'

/** The size of the drawing, in its own units. */
export const size = { width: 720, height: 400 } as const

// Every area as large as it is; cut to the frame, so that nothing far away is written into the page.
const projection = geoAzimuthalEqualArea()
  .rotate([-62, -51])
  .scale(500)
  .translate([size.width / 2, size.height / 2])
  .clipExtent([
    [0, 0],
    [size.width, size.height],
  ])
const path = geoPath(projection).digits(0)

const [firstLand] = Object.values(land.objects)
/** Coasts without borders, and lines of every ten degrees, as path data. Null where nothing is in the frame. */
export const coasts: string | null =
  firstLand === undefined
    ? null
    : path(feature(land as unknown as Parameters<typeof feature>[0], firstLand as Parameters<typeof feature>[1]))
export const graticule: string | null = path(geoGraticule().step([10, 10])())

/** Where a place stands in the drawing; null where it lies outside the frame. */
export const pointOf = ({
  latitude,
  longitude,
}: {
  readonly latitude: number
  readonly longitude: number
}): readonly [x: number, y: number] | null => {
  const [x, y] = projection([longitude, latitude]) ?? []
  if (x === undefined || y === undefined || x < 0 || y < 0 || x > size.width || y > size.height) return null
  return [Math.round(x), Math.round(y)]
}
