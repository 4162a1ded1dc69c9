import type { Corruption } from '../corruption.ts'
import { pick } from '../random.ts'
import { entriesOf, inEntry, isHeld, mistyped } from './entries.ts'

/** Mistakes in the words that point into a source. */
export const phrases: readonly Corruption[] = [
  {
    id: 'phrase-mistyped',
    summary: 'A letter of a phrase is wrong, and we hold the text.',
    sites: (corpus) =>
      entriesOf(corpus)
        .filter((entry) => isHeld(corpus, entry))
        .map((entry) => ({
          record: entry.record,
          make: (random) => inEntry(corpus, entry, 'phrase', mistyped(String(entry.entry['phrase']), random)),
        })),
  },
  {
    id: 'paragraph-moved',
    summary: 'A phrase is said to stand in the next paragraph of the text we hold.',
    sites: (corpus) =>
      entriesOf(corpus)
        .filter((entry) => isHeld(corpus, entry) && typeof entry.entry['paragraph'] === 'number')
        .map((entry) => ({
          record: entry.record,
          make: () => inEntry(corpus, entry, 'paragraph', Number(entry.entry['paragraph']) + 1),
        })),
  },
  {
    id: 'phrase-long',
    summary: 'A phrase runs on beyond eight words.',
    sites: (corpus) =>
      entriesOf(corpus).map((entry) => ({
        record: entry.record,
        make: () =>
          inEntry(corpus, entry, 'phrase', `${String(entry.entry['phrase'])} and so on for eight words or more`),
      })),
  },
  {
    id: 'source-confused',
    summary: 'Evidence cites another of the sources whose texts we hold.',
    sites: (corpus) =>
      entriesOf(corpus)
        .filter((entry) => isHeld(corpus, entry))
        .map((entry) => ({
          record: entry.record,
          make: (random) => {
            const others = corpus.dataset.sources.filter(
              ({ id, text }) => text !== null && id !== entry.entry['source'],
            )
            const other = pick(random, others)
            return other === undefined ? null : inEntry(corpus, entry, 'source', other.id)
          },
        })),
  },
]
