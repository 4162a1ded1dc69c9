import type { RecordType } from '@csto-record/domain'
import { type Corruption, changed, ofType } from '../corruption.ts'
import { referencesIn } from './reference.ts'

const allTypes: readonly RecordType[] = [
  'source',
  'state',
  'organization',
  'body',
  'person',
  'event',
  'document',
  'force',
  'place',
  'topic',
]

/** Ids that are wrong in themselves. */
export const references: readonly Corruption[] = [
  {
    id: 'id-misspelt',
    summary: 'A letter of an id is wrong.',
    sites: (corpus) =>
      referencesIn(corpus.records, ...allTypes).map(({ record, path, value }) => ({
        record,
        make: () => changed(corpus, record, path, `${String(value)}x`),
      })),
  },
  {
    id: 'id-of-another-type',
    summary: 'A field names a record of a type that cannot stand there.',
    sites: (corpus) =>
      referencesIn(ofType(corpus, 'event', 'document', 'person'), 'place', 'state', 'event', 'body').map(
        ({ record, path }) => ({
          record,
          make: () => changed(corpus, record, path, corpus.dataset.sources[0]?.id ?? 'source/none'),
        }),
      ),
  },
  {
    id: 'part-of-itself',
    summary: 'A body, an event or a topic is made part of itself.',
    sites: (corpus) =>
      ofType(corpus, 'body', 'topic').flatMap((record) => {
        const field = ['parent', 'broader'].find((name) => name in record.fields)
        return field === undefined ? [] : [{ record, make: () => changed(corpus, record, [field], record.id) }]
      }),
  },
]
