import {
  type AnyRecord,
  type Dataset,
  type EventRecord,
  type Id,
  isDate,
  type RecordOf,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { tenuresByPerson } from '../../results/office.ts'
import { nameOfId } from '../names.ts'
import { spellingsById } from '../spellings.ts'
import { summits } from './summits.ts'

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

/** Names of what the record belongs to, so that a search for a body finds its meetings after the body itself. */
export const contextOf = (dataset: Dataset, record: AnyRecord): string => {
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
