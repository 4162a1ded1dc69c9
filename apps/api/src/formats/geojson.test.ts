import { dataset as whole } from '@csto-record/domain/dataset'
import { check } from '@placemarkio/check-geojson'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, whole)
/** GeoJSON as another library reads it, which throws on what RFC 7946 does not allow. */
const read = async (path: string, from = app) => {
  const response = await from.request(path)
  expect(response.headers.get('Content-Type')).toBe('application/geo+json')
  const text = await response.text()
  return { valid: check(text), members: JSON.parse(text) }
}

test('every place with coordinates is read back with them, longitude first', async () => {
  const { valid } = await read('/v1/places.geojson')
  const located = whole.places.flatMap(({ id, coordinates }) =>
    coordinates === null ? [] : [[id, [coordinates.longitude, coordinates.latitude]]],
  )
  expect(valid.type === 'FeatureCollection' && valid.features).toHaveLength(located.length)
  const features = valid.type === 'FeatureCollection' ? valid.features : []
  expect(
    features.map(({ id, geometry }) => [id, geometry.type === 'Point' ? geometry.coordinates : geometry.type]),
  ).toEqual(located)
})

test('how many have no coordinates is told, and they are not there', async () => {
  const { members } = await read('/v1/places.geojson')
  expect(members).toMatchObject({ total: whole.places.length })
  expect(members.features.length + members.withoutCoordinates).toBe(whole.places.length)
})

test('an event stands where its place is; one in a state as a whole stands nowhere', async () => {
  const { members } = await read('/v1/events.geojson')
  const located = whole.events.filter(
    ({ place }) => whole.places.find(({ id }) => id === place)?.coordinates !== undefined,
  )
  const places = new Map(whole.places.map(({ id, coordinates }) => [id as string, coordinates]))
  expect(members.features.map(({ id }: { id: string }) => id)).toEqual(
    located.filter(({ place }) => places.get(place ?? '') !== null).map(({ id }) => id),
  )
  expect(members.total).toBe(whole.events.length)
})

test('one place without coordinates is a feature without geometry', async () => {
  const { members } = await read('/v1/places/example-city.geojson', exampleApp())
  expect(members).toMatchObject({
    type: 'Feature',
    id: 'place/example-city',
    geometry: null,
    properties: { name: 'Example City', state: 'Xanadu', page: 'https://example.org/places/example-city' },
  })
})
