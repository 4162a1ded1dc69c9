import type { EventRecord, Id, PlaceRecord } from '@csto-record/domain'
import { pageOf, recordById } from '@csto-record/domain'
import { type Presented, recordUrl } from '@csto-record/formats'
import { nameOf, nameOfId } from '@csto-record/queries'
import type { Writer, Written } from './writer.ts'

type Located = Extract<Presented, { readonly type: 'place' | 'event' }>

/** The place whose coordinates a record has: its own, or the one it was at; undefined for none, or for a whole state. */
const placeOf = (record: Located, { dataset }: Written): PlaceRecord | undefined => {
  if (record.type === 'place') return record
  const id: Id | null = record.place
  const place = id === null ? undefined : recordById(dataset, id)
  return place?.type === 'place' ? place : undefined
}

const daysIn = ({ start, end, kind, status }: EventRecord & { readonly status?: string | null }) => ({
  kind,
  start: start?.edtf ?? null,
  end: end === '..' ? end : (end?.edtf ?? null),
  status: status ?? null,
})

/** A place, or an event at one, as a Feature (RFC 7946); its geometry is null where no coordinates are known. */
const featureOf = (record: Located, written: Written) => {
  const { dataset, config } = written
  const coordinates = placeOf(record, written)?.coordinates ?? null
  const state = placeOf(record, written)?.state ?? null
  return {
    type: 'Feature' as const,
    id: record.id,
    // Longitude comes first, and WGS 84 is what RFC 7946 takes for granted.
    geometry: coordinates && { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
    properties: {
      name: nameOf(dataset, record),
      ...(record.type === 'event'
        ? { ...daysIn(record), place: record.place === null ? null : nameOfId(dataset, record.place) }
        : {}),
      state: state === null ? null : nameOfId(dataset, state),
      page: `${config.readerUrl}${pageOf(record.id)}`,
      data: `${config.publicUrl}${recordUrl(record.id)}`,
    },
  }
}

const isLocated = (record: Presented): record is Located => record.type === 'place' || record.type === 'event'

/** One place or event as GeoJSON. */
export const writeFeature: Writer<{ readonly record: Presented }> = ({ record }, written) =>
  isLocated(record) ? JSON.stringify({ ...featureOf(record, written), dataset: written.stamp }) : ''

/**
 * The places or events of a list as a FeatureCollection: those that have coordinates. Members of our own (RFC 7946,
 * section 6.1) say how many were asked for and how many of them have none and so are not there.
 */
export const writeFeatures: Writer<{ readonly items: readonly Presented[] }> = ({ items }, written) => {
  const all = items.filter(isLocated).map((record) => featureOf(record, written))
  const features = all.filter(({ geometry }) => geometry !== null)
  return JSON.stringify({
    type: 'FeatureCollection',
    features,
    total: all.length,
    withoutCoordinates: all.length - features.length,
    dataset: written.stamp,
  })
}
