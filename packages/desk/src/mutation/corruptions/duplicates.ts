import type { Corpus } from '../corpus.ts'
import { type Corruption, ofType, type Site } from '../corruption.ts'

const copies = (corpus: Corpus, type: Parameters<typeof ofType>[1]): readonly Site[] =>
  ofType(corpus, type).map((record) => ({
    record,
    make: () => ({ [record.file.replace('.yaml', '-again.yaml')]: corpus.trees.get(record.file) ?? null }),
  }))

const copied = (type: Parameters<typeof ofType>[1], summary: string): Corruption => ({
  id: `${type}-twice`,
  summary,
  sites: (corpus) => copies(corpus, type),
})

/** One thing, entered twice under two ids. */
export const duplicates: readonly Corruption[] = [
  copied('source', 'A page is entered twice as a source.'),
  copied('person', 'A person is entered twice.'),
  copied('body', 'A body is entered twice.'),
  copied('place', 'A place is entered twice.'),
  copied('document', 'A document is entered twice.'),
  {
    ...copied('event', 'An event of one known day is entered twice.'),
    sites: (corpus) =>
      copies(corpus, 'event').filter(({ record }) => /^\d{4}-\d{2}-\d{2}$/.test(String(record.fields['start']))),
  },
]
