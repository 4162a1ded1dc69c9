import { plannedRoles, recordById } from '@csto-record/domain'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { isTree, listAt } from '../tree.ts'
import { entriesOf, inEntry } from './entries.ts'

/** Mistakes in who says what, and how far a thing has come. */
export const voices: readonly Corruption[] = [
  {
    id: 'claim-of-nobody',
    summary: 'A claim loses the party that makes it.',
    sites: (corpus) =>
      entriesOf(corpus)
        .filter(({ entry }) => entry['manner'] === 'claimed')
        .map((entry) => ({ record: entry.record, make: () => inEntry(corpus, entry, 'by', undefined) })),
  },
  {
    id: 'announcement-as-report',
    summary: 'What a page reports as done is marked as announced.',
    sites: (corpus) =>
      entriesOf(corpus)
        .filter(({ entry }) => ['held', 'adopted', 'signed'].includes(String(entry['says'])))
        .map((entry) => ({ record: entry.record, make: () => inEntry(corpus, entry, 'manner', 'announced') })),
  },
  {
    id: 'status-turned',
    summary: 'A report that an event was held is marked as a plan, though the page is younger than the event.',
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
    sites: (corpus) =>
      ofType(corpus, 'event').map((record) => {
        const evidence = listAt(record.fields, 'evidence')
        const silent = evidence.map((entry) => (isTree(entry) ? { ...entry, says: null } : entry))
        return { record, make: () => changed(corpus, record, ['evidence'], silent) }
      }),
  },
  {
    id: 'plan-as-attendance',
    summary: 'Whom a plan only expected is told as having taken part.',
    sites: (corpus) =>
      ofType(corpus, 'event').flatMap((record) =>
        listAt(record.fields, 'participants').flatMap((participant, position) => {
          const roles = isTree(participant) ? listAt(participant, 'roles') : []
          return plannedRoles.some((role) => roles.includes(role))
            ? [{ record, make: () => changed(corpus, record, ['participants', position, 'roles'], ['took-part']) }]
            : []
        }),
      ),
  },
]
