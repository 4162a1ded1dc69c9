import { isId, type RecordType, typeOf } from '../../ids.ts'
import { mayName } from '../../rules/support/name-index.ts'
import type { Authored, Corpus } from '../corpus.ts'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { pick } from '../random.ts'
import { getAt, type Leaf, leavesOf } from '../tree.ts'

interface Reference extends Leaf {
  readonly record: Authored
}
/** Every id that stands in a record's own fields. */
const referencesIn = (
  corpus: Corpus,
  records: readonly Authored[],
  ...types: readonly RecordType[]
): readonly Reference[] =>
  records.flatMap((record) =>
    leavesOf(record.fields).flatMap(({ path, value }) =>
      isId(value) && types.includes(typeOf(value)) && isOwn(corpus, record, path[0]) ? [{ record, path, value }] : [],
    ),
  )
/** Whether a field is the record's own and not a record nested in it, nor its evidence. */
const isOwn = (_: Corpus, { fields }: Authored, field: PropertyKey | undefined): boolean =>
  field !== 'evidence' &&
  field !== 'disputes' &&
  !['tenures', 'memberships', 'commitments', 'remarks'].includes(String(field)) &&
  String(field) in fields

const another = (corpus: Corpus, references: readonly Reference[]): readonly Site[] =>
  references.map(({ record, path, value }) => ({
    record,
    make: (random) => {
      const type = isId(value) ? typeOf(value) : undefined
      const ids = corpus.records.filter((one) => one.type === type && one.id !== value).map(({ id }) => id)
      const other = pick(random, ids)
      if (other === undefined) return null
      // Whoever confuses two people does so in the list and in what supports it.
      const text = JSON.stringify(record.fields).replaceAll(`"${String(value)}"`, `"${other}"`)
      const confused: unknown = JSON.parse(text.replaceAll(`:${String(value)}"`, `:${other}"`))
      return path.length === 0 ? null : changed(corpus, record, [], confused)
    },
  }))

/** Where people or places stand whose name a phrase of the record, or a text it rests on, gives; or those of whom none does. */
const namedAt = (corpus: Corpus, type: 'person' | 'place', wanted: boolean): readonly Reference[] =>
  referencesIn(corpus, ofType(corpus, 'event', 'remark', 'commitment'), type).filter(({ record, path, value }) => {
    const entries: readonly unknown[] = Array.isArray(record.fields['evidence']) ? record.fields['evidence'] : []
    const texts = entries
      .filter((entry) => JSON.stringify(getAt(entry, ['supports'])).includes(`"${String(path[0])}`))
      .flatMap((entry) => {
        const file = corpus.dataset.sources.find(({ id }) => id === getAt(entry, ['source']))?.text?.file
        return [String(getAt(entry, ['phrase'])), ...(file === undefined ? [] : [corpus.texts?.get(file) ?? ''])]
      })
    return isId(value) && texts.some((text) => mayName(corpus.dataset, type, value, text)) === wanted
  })

const confused = (type: 'person' | 'place', summary: string): readonly Corruption[] => [
  {
    id: `${type}-confused-named`,
    summary: `${summary}, where a phrase or a text we hold names the right one.`,
    uncatchable: null,
    sites: (corpus) => another(corpus, namedAt(corpus, type, true)),
  },
  {
    id: `${type}-confused`,
    summary: `${summary}, and nothing at hand names the right one.`,
    uncatchable: 'no phrase gives the name and no text of the source is at hand',
    sites: (corpus) => another(corpus, namedAt(corpus, type, false)),
  },
]

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

/** Records that point to the wrong thing, or to nothing. */
export const references: readonly Corruption[] = [
  {
    id: 'id-misspelt',
    summary: 'A letter of an id is wrong.',
    uncatchable: null,
    sites: (corpus) =>
      referencesIn(corpus, corpus.records, ...allTypes).map(({ record, path, value }) => ({
        record,
        make: () => changed(corpus, record, path, `${String(value)}x`),
      })),
  },
  {
    id: 'id-of-another-type',
    summary: 'A field names a record of a type that cannot stand there.',
    uncatchable: null,
    sites: (corpus) =>
      referencesIn(corpus, ofType(corpus, 'event', 'document', 'person'), 'place', 'state', 'event', 'body').map(
        ({ record, path }) => ({
          record,
          make: () => changed(corpus, record, path, corpus.dataset.sources[0]?.id ?? 'source/none'),
        }),
      ),
  },
  ...confused('person', 'A person is taken for somebody else'),
  ...confused('place', 'A place is taken for another'),
  {
    id: 'series-holder-confused',
    summary: 'A meeting is put into the series of another body.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'event')
        .filter(({ fields }) => 'series' in fields)
        .map((record) => ({
          record,
          make: (random) => {
            const other = pick(
              random,
              corpus.dataset.bodies.filter(({ id }) => id !== getAt(record.fields, ['series', 'of'])),
            )
            return other === undefined ? null : changed(corpus, record, ['series', 'of'], other.id)
          },
        })),
  },
  {
    id: 'state-confused',
    summary: 'The chair is given to another state than the one whose name its file carries.',
    uncatchable: null,
    sites: (corpus) =>
      another(
        corpus,
        referencesIn(corpus, ofType(corpus, 'chairmanship'), 'state').filter(({ path }) => path[0] === 'state'),
      ),
  },
  {
    id: 'chair-taken-from-another',
    summary: 'A state takes the chair from one that did not hold it.',
    uncatchable: null,
    sites: (corpus) =>
      another(
        corpus,
        referencesIn(corpus, ofType(corpus, 'chairmanship'), 'state').filter(({ path }) => path[0] === 'takenFrom'),
      ),
  },
  {
    id: 'document-of-another-event',
    summary: 'A document is said to come from another event.',
    uncatchable: null,
    sites: (corpus) =>
      another(
        corpus,
        referencesIn(corpus, ofType(corpus, 'document'), 'event').filter(({ path }) => path[0] === 'event'),
      ),
  },
  {
    id: 'part-of-itself',
    summary: 'A body, an event or a topic is made part of itself.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'body', 'topic').flatMap((record) => {
        const field = ['parent', 'broader'].find((name) => name in record.fields)
        return field === undefined ? [] : [{ record, make: () => changed(corpus, record, [field], record.id) }]
      }),
  },
]
