import { foldName } from '@csto-record/domain/rules'
import type { Corpus } from '../corpus.ts'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { isTree, setAt, type Tree } from '../tree.ts'
import { isDay } from './days.ts'

const monthLater = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** Terms that another follows, with their end moved. */
const endMoved = (corpus: Corpus, months: number): readonly Site[] =>
  ofType(corpus, 'chairmanship').flatMap((record) => {
    const { start, end } = record.fields
    const isFollowed = corpus.dataset.chairmanships.some((term) => isDay(start) && (term.start?.earliest ?? '') > start)
    if (!isDay(end) || !isFollowed) return []
    return [{ record, make: () => changed(corpus, record, ['end'], monthLater(end, months)) }]
  })

/** Mistakes in who held the chair, an office or a membership, and when. */
export const terms: readonly Corruption[] = [
  {
    id: 'term-too-long',
    summary: 'A term in the chair runs into the next one.',
    sites: (corpus) => endMoved(corpus, 6),
  },
  {
    id: 'term-too-short',
    summary: 'A term in the chair ends months before the next one.',
    sites: (corpus) => endMoved(corpus, -4),
  },
  {
    id: 'handover-at-another-session',
    summary: 'The chair is handed over at a session of another year.',
    sites: (corpus) =>
      ofType(corpus, 'chairmanship').flatMap((record) => {
        const { handover, start } = record.fields
        const other = corpus.dataset.events.find((event) => {
          const day = event.start?.earliest ?? null
          return event.kind === 'session' && isDay(start) && day !== null && day > monthLater(start, 10)
        })
        if (typeof handover !== 'string' || other === undefined) return []
        return [{ record, make: () => changed(corpus, record, ['handover'], other.id) }]
      }),
  },
  {
    id: 'regime-confused',
    summary: 'A term from session to session is said to be a calendar year.',
    sites: (corpus) =>
      ofType(corpus, 'chairmanship')
        .filter(
          ({ fields }) => fields['regime'] === 'session-to-session' && !String(fields['start']).endsWith('-01-01'),
        )
        .map((record) => ({ record, make: () => changed(corpus, record, ['regime'], 'calendar-year') })),
  },
  {
    id: 'two-in-one-seat',
    summary: 'Somebody stays in an office of one seat after the next holder came.',
    sites: (corpus) =>
      ofType(corpus, 'tenure').flatMap((record) => {
        const { of, office, start, end } = record.fields
        const holders = [...corpus.dataset.organizations, ...corpus.dataset.bodies]
        const single = holders.some(
          ({ id, seats }) =>
            id === of && seats.some((seat) => seat.seats === 1 && foldName(seat.office) === foldName(String(office))),
        )
        const next = corpus.dataset.tenures.some((tenure) => {
          const same = tenure.of === of && tenure.office === office && tenure.id !== record.id
          return same && isDay(end) && (tenure.start?.earliest ?? '') >= end
        })
        if (!single || !next || !isDay(start)) return []
        return [{ record, make: () => changed(corpus, record, ['end'], '..') }]
      }),
  },
  {
    id: 'member-twice',
    summary: 'A membership is entered again in another role.',
    sites: (corpus) =>
      ofType(corpus, 'membership').flatMap((record) => {
        const { role, start, end } = record.fields
        const file = corpus.trees.get(record.file)
        if (!isDay(start) || end === undefined || file === undefined) return []
        const again = { ...record.fields, role: role === 'member' ? 'observer' : 'member' }
        // Setting a member of a mapping gives a mapping.
        return [{ record, make: () => ({ [record.file]: setAt(file, ['memberships', 'again'], again) as Tree }) }]
      }),
  },
  {
    id: 'office-timeless',
    summary: 'An office loses its only day.',
    sites: (corpus) =>
      ofType(corpus, 'tenure').map((record) => {
        const { start: _, end: __, attested: ___, ...rest } = record.fields
        const evidence: readonly unknown[] = Array.isArray(rest['evidence']) ? rest['evidence'] : []
        const kept = evidence.map((entry) => (isTree(entry) ? { ...entry, supports: ['office', 'of'] } : entry))
        return { record, make: () => changed(corpus, record, [], { ...rest, evidence: kept }) }
      }),
  },
]
