import { type Corruption, changed, ofType } from '../corruption.ts'
import { pick } from '../random.ts'
import { getAt } from '../tree.ts'

/** Cyrillic letters that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  A: 'А',
  C: 'С',
  E: 'Е',
  O: 'О',
}
const disguised = (text: string): string => {
  const at = [...text].findIndex((letter) => letter in lookalikes)
  return at === -1 ? text : text.slice(0, at) + (lookalikes[text[at] ?? ''] ?? '') + text.slice(at + 1)
}

/** Mistakes in names, codes, places and addresses. */
export const names: readonly Corruption[] = [
  {
    id: 'name-of-another',
    summary: 'A person is given the name of somebody else.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'person').map((record) => ({
        record,
        make: (random) => {
          const other = pick(
            random,
            corpus.dataset.persons.filter(({ id }) => id !== record.id),
          )
          return other === undefined ? null : changed(corpus, record, ['name'], other.name)
        },
      })),
  },
  {
    id: 'letter-in-disguise',
    summary: 'A letter of a name is a Cyrillic one that looks like it.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'person', 'body', 'organization', 'place', 'event', 'document').flatMap((record) => {
        const name = record.fields['name']
        if (typeof name !== 'string' || disguised(name) === name) return []
        return [{ record, make: () => changed(corpus, record, ['name'], disguised(name)) }]
      }),
  },
  {
    id: 'acronym-of-another',
    summary: 'A body is given the acronym of another.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'body', 'organization')
        .filter(({ fields }) => 'acronym' in fields)
        .map((record) => ({
          record,
          make: (random) => {
            const others = [...corpus.dataset.bodies, ...corpus.dataset.organizations].filter(
              ({ acronym }) => acronym !== null && acronym !== record.fields['acronym'],
            )
            const other = pick(random, others)
            return other === undefined ? null : changed(corpus, record, ['acronym'], other.acronym)
          },
        })),
  },
  {
    id: 'language-wrong',
    summary: 'A name is said to be in a language of another script.',
    uncatchable: null,
    sites: (corpus) =>
      corpus.records.flatMap((record) => {
        const list: readonly unknown[] = Array.isArray(record.fields['names']) ? record.fields['names'] : []
        return list.flatMap((name, position) => {
          const text = String(getAt(name, ['text']))
          const language = /\p{Script=Cyrillic}/u.test(text) ? 'en' : 'ru'
          return [{ record, make: () => changed(corpus, record, ['names', position, 'language'], language) }]
        })
      }),
  },
  {
    id: 'code-of-another-state',
    summary: 'A state is given the code of another.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'state')
        .filter(({ fields }) => 'iso2' in fields)
        .map((record) => ({
          record,
          make: () => changed(corpus, record, ['iso2'], record.fields['iso2'] === 'AT' ? 'AU' : 'AT'),
        })),
  },
  {
    id: 'coordinates-turned',
    summary: 'Latitude and longitude change places.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'place').flatMap((record) => {
        const [latitude, longitude] = ['latitude', 'longitude'].map((member) =>
          getAt(record.fields, ['coordinates', member]),
        )
        if (typeof latitude !== 'number') return []
        return [
          {
            record,
            make: () => changed(corpus, record, ['coordinates'], { latitude: longitude, longitude: latitude }),
          },
        ]
      }),
  },
  {
    id: 'coordinates-far',
    summary: 'A digit of a latitude or longitude is wrong.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'place').flatMap((record) => {
        const longitude = getAt(record.fields, ['coordinates', 'longitude'])
        if (typeof longitude !== 'number') return []
        return [
          {
            record,
            make: () =>
              changed(corpus, record, ['coordinates', 'longitude'], longitude > 90 ? longitude - 60 : longitude + 60),
          },
        ]
      }),
  },
  {
    id: 'title-taken-for-name',
    summary: 'Our own description of an event is marked as a name that sources give.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'event', 'document')
        .filter(({ fields }) => fields['naming'] !== 'given')
        .map((record) => ({ record, make: () => changed(corpus, record, ['naming'], 'given') })),
  },
  {
    id: 'publisher-respelled',
    summary: 'A publisher is spelled in another way than in its other pages.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'source')
        .filter(({ fields, id }) =>
          corpus.dataset.sources.some((one) => one.publisher === fields['publisher'] && one.id !== id),
        )
        .map((record) => ({
          record,
          make: () => changed(corpus, record, ['publisher'], `The ${String(record.fields['publisher']).toLowerCase()}`),
        })),
  },
  {
    id: 'office-respelled',
    summary: 'An office is spelled in another way than for its other holders.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'tenure')
        .filter(({ fields, id }) =>
          corpus.dataset.tenures.some(
            (one) => one.id !== id && one.of === fields['of'] && one.office === fields['office'],
          ),
        )
        .map((record) => ({
          record,
          make: () => changed(corpus, record, ['office'], String(record.fields['office']).toLowerCase()),
        })),
  },
]
