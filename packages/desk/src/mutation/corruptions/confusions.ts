import { isId, typeOf } from '@csto-record/domain'
import { mayName } from '@csto-record/domain/rules'
import type { Corpus } from '../corpus.ts'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { pick } from '../random.ts'
import { getAt, listAt } from '../tree.ts'
import { type Reference, referencesIn } from './reference.ts'

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
  referencesIn(ofType(corpus, 'event', 'remark', 'commitment'), type).filter(({ record, path, value }) => {
    const entries = listAt(record.fields, 'evidence')
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
    sites: (corpus) => another(corpus, namedAt(corpus, type, true)),
  },
  {
    id: `${type}-confused`,
    summary: `${summary}, and nothing at hand names the right one.`,
    uncatchable: 'no phrase gives the name and no text of the source is at hand',
    sites: (corpus) => another(corpus, namedAt(corpus, type, false)),
  },
]

/** One thing taken for another of its kind. */
export const confusions: readonly Corruption[] = [
  ...confused('person', 'A person is taken for somebody else'),
  ...confused('place', 'A place is taken for another'),
  {
    id: 'series-holder-confused',
    summary: 'A meeting is put into the series of another body.',
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
    sites: (corpus) =>
      another(
        corpus,
        referencesIn(ofType(corpus, 'chairmanship'), 'state').filter(({ path }) => path[0] === 'state'),
      ),
  },
  {
    id: 'chair-taken-from-another',
    summary: 'A state takes the chair from one that did not hold it.',
    sites: (corpus) =>
      another(
        corpus,
        referencesIn(ofType(corpus, 'chairmanship'), 'state').filter(({ path }) => path[0] === 'takenFrom'),
      ),
  },
  {
    id: 'document-of-another-event',
    summary: 'A document is said to come from another event.',
    sites: (corpus) =>
      another(
        corpus,
        referencesIn(ofType(corpus, 'document'), 'event').filter(({ path }) => path[0] === 'event'),
      ),
  },
]
