import { recordById } from '../../dataset.ts'
import { evidenceOfRecord, factsOf } from '../../facts.ts'
import type { Authored, Corpus } from '../corpus.ts'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { pick } from '../random.ts'
import { isTree, type Tree } from '../tree.ts'

export interface Entry {
  readonly record: Authored
  readonly entry: Tree
  readonly position: number
}
/** Every entry of evidence, as it was written. */
export const entriesOf = (corpus: Corpus): readonly Entry[] =>
  corpus.records.flatMap((record) => {
    const evidence: readonly unknown[] = Array.isArray(record.fields['evidence']) ? record.fields['evidence'] : []
    return evidence.flatMap((entry, position) => (isTree(entry) ? [{ record, entry, position }] : []))
  })

/** Whether the text of the source that an entry cites is at hand. */
export const isHeld = ({ dataset, texts }: Corpus, { entry }: Entry): boolean => {
  const file = dataset.sources.find(({ id }) => id === entry['source'])?.text?.file
  return file !== undefined && texts?.has(file) === true
}

const inEntry = (corpus: Corpus, { record, position }: Entry, member: string, value: unknown) =>
  changed(corpus, record, ['evidence', position, member], value)

/** A letter of a phrase typed wrongly. */
export const mistyped = (phrase: string, random: () => number): string => {
  const places = [...phrase.matchAll(/\p{L}/gu)].map(({ index }) => index)
  const at = pick(random, places) ?? 0
  const letter = phrase[at] ?? ''
  return `${phrase.slice(0, at)}${letter === 'x' ? 'q' : 'x'}${phrase.slice(at + 1)}`
}

/** Entries that some fact rests on alone. */
const aloneSupporting = (corpus: Corpus): readonly Entry[] =>
  entriesOf(corpus).filter(({ record, position }) => {
    const compiled = recordById(corpus.dataset, record.id)
    if (compiled === undefined) return false
    const entry = evidenceOfRecord(compiled)[position]
    return factsOf(compiled).some(({ evidence }) => evidence.length === 1 && evidence[0] === entry)
  })

/** Mistakes in what a record rests on. */
export const evidence: readonly Corruption[] = [
  {
    id: 'evidence-dropped',
    summary: 'The only evidence of a fact is lost.',
    uncatchable: null,
    sites: (corpus) =>
      aloneSupporting(corpus).map(({ record, position }) => ({
        record,
        make: () => changed(corpus, record, ['evidence', position], undefined),
      })),
  },
  {
    id: 'support-of-nothing',
    summary: 'Evidence supports a field that has no value.',
    uncatchable: null,
    sites: (corpus) =>
      entriesOf(corpus).flatMap((entry): readonly Site[] => {
        const compiled = recordById(corpus.dataset, entry.record.id)
        const empty =
          compiled && Object.keys(compiled).find((field) => Object(compiled)[field] === null && field !== 'note')
        if (empty === undefined || !Array.isArray(entry.entry['supports'])) return []
        const supports = [...entry.entry['supports'], empty]
        return [{ record: entry.record, make: () => inEntry(corpus, entry, 'supports', supports) }]
      }),
  },
  {
    id: 'support-of-another-entry',
    summary: 'Evidence supports an entry that the list does not have.',
    uncatchable: null,
    sites: (corpus) =>
      entriesOf(corpus).flatMap((entry): readonly Site[] => {
        const supports: readonly unknown[] = Array.isArray(entry.entry['supports']) ? entry.entry['supports'] : []
        const keyed = supports.findIndex((path) => typeof path === 'string' && path.includes(':'))
        if (keyed === -1) return []
        const wrong = supports.map((path, at) => (at === keyed ? `${String(path)}-2` : path))
        return [{ record: entry.record, make: () => inEntry(corpus, entry, 'supports', wrong) }]
      }),
  },
  {
    id: 'phrase-mistyped',
    summary: 'A letter of a phrase is wrong, and we hold the text.',
    uncatchable: null,
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
    uncatchable: null,
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
    uncatchable: null,
    sites: (corpus) =>
      entriesOf(corpus).map((entry) => ({
        record: entry.record,
        make: () =>
          inEntry(corpus, entry, 'phrase', `${String(entry.entry['phrase'])} and so on for eight words or more`),
      })),
  },
  {
    id: 'source-lost',
    summary: 'The file of a source that is cited is deleted.',
    uncatchable: null,
    sites: (corpus) => {
      const cited = new Set(entriesOf(corpus).map(({ entry }) => entry['source']))
      return ofType(corpus, 'source')
        .filter(({ id }) => cited.has(id))
        .map((record) => ({ record, make: () => ({ [record.file]: null }) }))
    },
  },
  {
    id: 'source-confused',
    summary: 'Evidence cites another of the sources whose texts we hold.',
    uncatchable: null,
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
  {
    id: 'claim-of-nobody',
    summary: 'A claim loses the party that makes it.',
    uncatchable: null,
    sites: (corpus) =>
      entriesOf(corpus)
        .filter(({ entry }) => entry['manner'] === 'claimed')
        .map((entry) => ({ record: entry.record, make: () => inEntry(corpus, entry, 'by', undefined) })),
  },
  {
    id: 'announcement-as-report',
    summary: 'What a page reports as done is marked as announced.',
    uncatchable: null,
    sites: (corpus) =>
      entriesOf(corpus)
        .filter(({ entry }) => ['held', 'adopted', 'signed'].includes(String(entry['says'])))
        .map((entry) => ({ record: entry.record, make: () => inEntry(corpus, entry, 'manner', 'announced') })),
  },
  {
    id: 'status-turned',
    summary: 'A report that an event was held is marked as a plan, though the page is younger than the event.',
    uncatchable: null,
    sites: (corpus) =>
      entriesOf(corpus).flatMap((entry): readonly Site[] => {
        const event = recordById(corpus.dataset, entry.record.id)
        const published = corpus.dataset.sources.find(({ id }) => id === entry.entry['source'])?.published?.earliest
        if (event?.type !== 'event' || entry.entry['says'] !== 'held' || event.start?.latest == null) return []
        if (published == null || published <= event.start.latest) return []
        return [{ record: entry.record, make: () => inEntry(corpus, entry, 'says', 'planned') }]
      }),
  },
  {
    id: 'status-lost',
    summary: 'No evidence says any more whether an event took place.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'event').map((record) => {
        const evidence: readonly unknown[] = Array.isArray(record.fields['evidence']) ? record.fields['evidence'] : []
        const silent = evidence.map((entry) => (isTree(entry) ? { ...entry, says: null } : entry))
        return { record, make: () => changed(corpus, record, ['evidence'], silent) }
      }),
  },
]
