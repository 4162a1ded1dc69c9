import {
  type AnyRecord,
  type Dataset,
  evidenceOfRecord,
  proseOf,
  type RecordType,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../../memo.ts'
import { nameOf } from '../names.ts'
import { skeleton } from '../skeleton.ts'
import { wordsIn } from '../words.ts'
import { contextOf } from './context.ts'
import { dateTerms } from './dates.ts'
import type { SearchDocument } from './fields.ts'
import { isSummit } from './summits.ts'

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
