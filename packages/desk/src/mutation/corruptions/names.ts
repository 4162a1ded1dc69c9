import { type Corruption, changed, ofType } from '../corruption.ts'
import { pick } from '../random.ts'
import { getAt, listAt } from '../tree.ts'

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

/** Mistakes in names. */
export const names: readonly Corruption[] = [
  {
    id: 'name-of-another',
    summary: 'A person is given the name of somebody else.',
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
    sites: (corpus) =>
      corpus.records.flatMap((record) => {
        const list = listAt(record.fields, 'names')
        return list.flatMap((name, position) => {
          const text = String(getAt(name, ['text']))
          const language = /\p{Script=Cyrillic}/u.test(text) ? 'en' : 'ru'
          return [{ record, make: () => changed(corpus, record, ['names', position, 'language'], language) }]
        })
      }),
  },
]
