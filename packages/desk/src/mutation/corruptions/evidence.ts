import { evidenceOfRecord, factsOf, recordById } from '@csto-record/domain'
import type { Corpus } from '../corpus.ts'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { listOf } from '../tree.ts'
import { type Entry, entriesOf, inEntry } from './entries.ts'

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
    sites: (corpus) =>
      aloneSupporting(corpus).map(({ record, position }) => ({
        record,
        make: () => changed(corpus, record, ['evidence', position], undefined),
      })),
  },
  {
    id: 'support-of-nothing',
    summary: 'Evidence supports a field that has no value.',
    sites: (corpus) =>
      entriesOf(corpus).flatMap((entry): readonly Site[] => {
        const compiled = recordById(corpus.dataset, entry.record.id)
        const empty = Object.entries(compiled ?? {}).find(([field, value]) => value === null && field !== 'note')?.[0]
        if (empty === undefined) return []
        const supports = [...listOf(entry.entry['supports']), empty]
        return [{ record: entry.record, make: () => inEntry(corpus, entry, 'supports', supports) }]
      }),
  },
  {
    id: 'support-of-another-entry',
    summary: 'Evidence supports an entry that the list does not have.',
    sites: (corpus) =>
      entriesOf(corpus).flatMap((entry): readonly Site[] => {
        const supports = listOf(entry.entry['supports'])
        const keyed = supports.findIndex((path) => typeof path === 'string' && path.includes(':'))
        if (keyed === -1) return []
        const wrong = supports.map((path, at) => (at === keyed ? `${String(path)}-2` : path))
        return [{ record: entry.record, make: () => inEntry(corpus, entry, 'supports', wrong) }]
      }),
  },
  {
    id: 'source-lost',
    summary: 'The file of a source that is cited is deleted.',
    sites: (corpus) => {
      const cited = new Set(entriesOf(corpus).map(({ entry }) => entry['source']))
      return ofType(corpus, 'source')
        .filter(({ id }) => cited.has(id))
        .map((record) => ({ record, make: () => ({ [record.file]: null }) }))
    },
  },
]
