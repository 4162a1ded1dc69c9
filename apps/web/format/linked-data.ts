import {
  type AnyRecord,
  definitionOf,
  type FuzzyDate,
  type Id,
  isDate,
  type RecordType,
  type SourceRecord,
} from '@csto-record/domain'
import type { Event, Thing, WithContext } from 'schema-dts'
import { machineDate } from './date.ts'
import { hrefOf } from './href.ts'
import { statusTerms } from './status-terms.ts'

interface Surroundings {
  readonly webUrl: string
  readonly nameOf: (id: Id) => string
  /** The stage that the record has reached, derived elsewhere; null where its type has none, or none is known. */
  readonly status: string | null
}

const modes: Readonly<Record<string, NonNullable<Event['eventAttendanceMode']>>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  videoconference: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}
/** The class of a type in schema.org's words; the W3C's for organizations and concepts have a near one there. */
const schemaTypeOf = (type: RecordType): string => {
  const [vocabulary, name = 'Thing'] = definitionOf(type).class.split(':')
  return vocabulary === 'schema' ? name : vocabulary === 'org' ? 'Organization' : 'DefinedTerm'
}

const dateOf = (date: FuzzyDate | null): string | undefined => (date === null ? undefined : machineDate(date))

const sourceParts = ({ publisher, url, published, language }: SourceRecord) => ({
  publisher: { '@type': 'Organization', name: publisher },
  sameAs: url,
  datePublished: dateOf(published),
  inLanguage: language,
})

/** What schema.org has words for; the record itself says more. */
const partsOf = (record: AnyRecord, { webUrl, nameOf }: Surroundings) => {
  const thing = (type: string, id: Id | null) =>
    id === null ? undefined : { '@type': type, name: nameOf(id), url: `${webUrl}${hrefOf(id)}` }
  switch (record.type) {
    case 'source':
      return sourceParts(record)
    case 'event':
      return {
        startDate: dateOf(record.start),
        endDate: isDate(record.end) ? dateOf(record.end) : undefined,
        eventAttendanceMode: record.form === null ? undefined : modes[record.form],
        location: thing('Place', record.place),
        organizer: record.bodies.map((id) => thing('Organization', id)),
        superEvent: thing('Event', record.partOf),
      }
    case 'document':
      return {
        datePublished: [record.signed, record.adopted].filter(isDate).map(dateOf)[0],
        author: thing('Organization', record.body),
        about: record.about ?? undefined,
      }
    case 'person':
      return { nationality: thing('Country', record.state) }
    case 'organization':
    case 'body':
    case 'force':
      return { parentOrganization: thing('Organization', record.parent) }
    case 'topic':
      return { description: record.definition }
    case 'place':
      return {
        geo: record.coordinates === null ? undefined : { '@type': 'GeoCoordinates', ...record.coordinates },
        containedInPlace: thing('Country', record.state),
      }
    default:
      return {}
  }
}

const alternatesOf = (record: AnyRecord): readonly string[] => [
  ...('names' in record ? record.names.map(({ text }) => text) : []),
  ...('acronym' in record && record.acronym !== null ? [record.acronym] : []),
]

/** A record in schema.org terms (https://schema.org), as search engines and reference managers read it. */
export const linkedData = (record: AnyRecord, surroundings: Surroundings): WithContext<Thing> => {
  // Undefined parts vanish when the value is written; the union of all parts is more than schema-dts can follow.
  return {
    '@context': 'https://schema.org',
    '@type': schemaTypeOf(record.type),
    '@id': `${surroundings.webUrl}${hrefOf(record.id)}`,
    identifier: record.id,
    name: surroundings.nameOf(record.id),
    alternateName: alternatesOf(record),
    url: `${surroundings.webUrl}${hrefOf(record.id)}`,
    ...partsOf(record, surroundings),
    ...statusTerms(record.type, surroundings.status),
  } as unknown as WithContext<Thing>
}
