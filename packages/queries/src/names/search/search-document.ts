import {
  type AnyRecord,
  type Dataset,
  type EventRecord,
  evidenceOfRecord,
  type Id,
  isDate,
  proseOf,
  type RecordOf,
  type RecordType,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../../memo.ts'
import { tenuresByPerson } from '../../results/office.ts'
import { nameOf, nameOfId } from '../names.ts'
import { skeleton } from '../skeleton.ts'
import { spellingsById } from '../spellings.ts'
import { wordsIn } from '../words.ts'
import { dateTerms } from './dates.ts'

/** What is searched of a record. Words in `told` are those of the titles of its sources, and count where no others do. */
export const searchFields = ['name', 'names', 'acronym', 'kind', 'dates', 'text', 'context', 'told', 'sound'] as const
export type SearchField = (typeof searchFields)[number]
/** Fields that hold terms which are ready, words apart by spaces. */
export const readyFields: ReadonlySet<string> = new Set<SearchField>(['dates', 'sound'])
/** What the index holds of a record, field by field. */
export type SearchDocument = Readonly<Record<SearchField, string>> & { readonly id: Id }

const remarksAt = perDataset((dataset: Dataset) => groupBy(recordsOf(dataset, 'remark'), ({ event }) => [event]))
/** Prose that is searched elsewhere, or that tells of the record rather than of its matter. */
const apart: ReadonlySet<PropertyKey> = new Set([
  'name',
  'names',
  'title',
  'acronym',
  'evidence',
  'disputes',
  'open',
  'followUps',
])
const proseIn = (record: AnyRecord): readonly string[] =>
  (['own', 'given'] as const)
    .flatMap((whose) => proseOf(record, whose))
    .flatMap(({ place: [field = ''], text }) => (apart.has(field) ? [] : [text]))

const textOf = (dataset: Dataset, record: AnyRecord): string =>
  [
    ...proseIn(record),
    ...(record.type === 'event' ? (remarksAt(dataset).get(record.id) ?? []).map(({ summary }) => summary) : []),
    record.type === 'source' ? '' : record.id.replaceAll(/[/-]/g, ' '),
  ].join(' ')

/** Names of what the record belongs to, so that a search for a body finds its meetings after the body itself. */
const contextOf = (dataset: Dataset, record: AnyRecord): string => {
  const name = (id: Id | null): string => (id === null ? '' : nameOfId(dataset, id))
  const called = (id: Id | null): string =>
    id === null ? '' : [...new Set((spellingsById(dataset).get(id) ?? []).map(({ text }) => text))].join(' ')
  const stateOf = (id: Id | null): Id | null => {
    const place = id === null ? undefined : recordById(dataset, id)
    return place?.type === 'place' ? place.state : null
  }
  switch (record.type) {
    case 'event':
      return [
        ...[record.place, stateOf(record.place), ...record.bodies, ...record.forces].map(called),
        seriesOf(dataset, record.series),
        ...[record.chair?.who ?? null, ...record.participants.map(({ who }) => who), ...record.topics].map(name),
      ].join(' ')
    case 'document':
      return [called(record.body), ...record.topics.map(name)].join(' ')
    case 'chairmanship':
      return [
        called(record.state),
        ...new Set(
          recordsOf(dataset, 'commitment')
            .filter(({ chairmanship }) => chairmanship === record.id)
            .map(({ declaredBy }) => name(declaredBy)),
        ),
        ...headsOf(dataset, record).map(name),
      ].join(' ')
    case 'membership':
      return called(record.state)
    case 'body':
    case 'force':
      return name(record.parent)
    case 'person':
      return [
        name(record.state),
        ...(tenuresByPerson(dataset).get(record.id) ?? []).map(({ office, of }) => `${office} ${name(of)}`),
      ].join(' ')
    default:
      return ''
  }
}

/** What the run is called that an event stands in. */
const seriesOf = (dataset: Dataset, series: EventRecord['series']): string => {
  const holder = series === null ? undefined : recordById<'organization' | 'body' | 'force'>(dataset, series.of)
  return holder?.series.find(({ key }) => key === series?.key)?.name ?? ''
}

/** Who was in the chair of meetings of heads of state, for the state of a chairmanship during its term. */
const headsOf = (dataset: Dataset, { start, end, state }: RecordOf<'chairmanship'>): readonly Id[] => {
  const from = start?.earliest ?? null
  const to = isDate(end) ? end.latest : dataset.asOf
  if (from === null || to === null) return []
  const people = summits(dataset).flatMap((event) => {
    const day = event.start?.earliest ?? null
    const who = event.chair?.who ?? null
    if (day === null || who === null || day < from || day > to) return []
    const person = recordById(dataset, who)
    return person?.type === 'person' && person.state === state ? [person.id] : []
  })
  return [...new Set(people)]
}

/** The bodies that heads of state make up. */
export const summitBodies = perDataset((dataset: Dataset): readonly Id<'body'>[] =>
  recordsOf(dataset, 'body')
    .filter(({ composition }) => composition !== null && /^heads of state\b/i.test(composition))
    .map(({ id }) => id),
)

const isSummit = (dataset: Dataset, { bodies }: EventRecord): boolean =>
  bodies.some((body) => summitBodies(dataset).some((summit) => summit === body))
const summits = perDataset((dataset: Dataset) =>
  recordsOf(dataset, 'event').filter((event) => isSummit(dataset, event)),
)

/** What sort of thing the record is, in the words in which it is asked for. */
const kindOf = (dataset: Dataset, record: AnyRecord): string => {
  switch (record.type) {
    case 'event': {
      const summit = record.kind === 'session' && isSummit(dataset, record)
      return `${record.kind} ${summit ? 'summit' : ''} ${record.series?.number ?? ''}`
    }
    case 'document':
      return `${record.kind} ${record.number ?? ''}`
    case 'membership':
      return `membership ${record.role} ${record.end !== null && record.end !== '..' ? 'withdrawal' : ''} ${record.suspensions.length > 0 ? 'suspension' : ''} accession`
    case 'chairmanship':
    case 'commitment':
    case 'force':
    case 'body':
      return record.type
    default:
      return ''
  }
}

const rested: ReadonlySet<RecordType> = new Set(['event', 'document', 'membership', 'chairmanship', 'force'])
/** Titles of what the record rests on: for types of which a source tells one thing, not everything. */
const toldOf = (dataset: Dataset, record: AnyRecord): string => {
  if (!rested.has(record.type)) return ''
  const sources = new Set(evidenceOfRecord(record).map(({ source }) => source))
  return [...sources].flatMap((source) => recordById(dataset, source)?.title ?? []).join(' ')
}

const soundOf = (record: AnyRecord): string =>
  record.type === 'person'
    ? [
        ...new Set(
          [record.name, ...record.names.map(({ text }) => text)]
            .flatMap(wordsIn)
            .flatMap(({ folded }) => skeleton(folded) ?? [])
            .map((bones) => `~${bones}`),
        ),
      ].join(' ')
    : ''

export const searchDocument = (dataset: Dataset, record: AnyRecord): SearchDocument => ({
  id: record.id,
  name: nameOf(dataset, record),
  names: 'names' in record ? record.names.map(({ text }) => text).join(' ') : '',
  acronym: 'acronym' in record ? (record.acronym ?? '') : '',
  kind: kindOf(dataset, record),
  dates: dateTerms(dataset, record).join(' '),
  text: textOf(dataset, record),
  context: contextOf(dataset, record),
  told: toldOf(dataset, record),
  sound: soundOf(record),
})
