import 'server-only'
import { geoAzimuthalEqualArea, geoGraticule, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-110m.json'

/** A place on the earth, in WGS 84 degrees. */
export interface OnEarth {
  readonly latitude: number
  readonly longitude: number
}
/** Land without borders, drawn so many units wide. */
export interface Projected {
  readonly height: number
  /** Coasts, and lines of every ten degrees, as path data; null where nothing is in the frame. */
  readonly coasts: string | null
  readonly graticule: string | null
  /** Where a place stands; null where it lies outside the frame. */
  readonly pointOf: (place: OnEarth) => readonly [x: number, y: number] | null
}

const [firstLand] = Object.values(land.objects)
// The atlas is plain JSON, whose types say less than those of TopoJSON.
const shape =
  firstLand === undefined
    ? null
    : feature(land as unknown as Parameters<typeof feature>[0], firstLand as Parameters<typeof feature>[1])

const project = (width: number): Projected => {
  const height = Math.round((width * 400) / 720)
  // Every area as large as it is; cut to the frame, so that nothing far away is written into the page.
  const projection = geoAzimuthalEqualArea()
    .rotate([-52, -49])
    .scale((width * 780) / 720)
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection).digits(0)
  return {
    height,
    coasts: shape === null ? null : path(shape),
    graticule: path(geoGraticule().step([10, 10])()),
    pointOf: ({ latitude, longitude }) => {
      const [x, y] = projection([longitude, latitude]) ?? []
      if (x === undefined || y === undefined || x < 0 || y < 0 || x > width || y > height) return null
      return [Math.round(x), Math.round(y)]
    },
  }
}

const made = new Map<number, Projected>()
/** The map at a width, worked out once. */
export const projected = (width: number): Projected => {
  const known = made.get(width)
  if (known !== undefined) return known
  const map = project(width)
  made.set(width, map)
  return map
}
