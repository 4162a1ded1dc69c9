import { type Corruption, changed, ofType } from '../corruption.ts'
import { getAt, isTree, listOf } from '../tree.ts'

/** Mistakes in commitments, what followed them, and disputes. */
export const judgements: readonly Corruption[] = [
  {
    id: 'commitment-undeclared',
    summary: 'No evidence says any more that a commitment was declared.',
    sites: (corpus) =>
      ofType(corpus, 'commitment').map((record) => {
        const silent = listOf(record.fields['evidence']).map((entry) =>
          isTree(entry) ? { ...entry, says: null } : entry,
        )
        return { record, make: () => changed(corpus, record, ['evidence'], silent) }
      }),
  },
  {
    id: 'commitment-number-typo',
    summary: 'The number of a commitment is typed wrongly.',
    sites: (corpus) =>
      ofType(corpus, 'commitment')
        .filter(({ fields }) => typeof fields['order'] === 'number')
        .map((record) => ({
          record,
          make: () => changed(corpus, record, ['order'], Number(record.fields['order']) + 10),
        })),
  },
  {
    id: 'followed-before-made',
    summary: 'A commitment is followed up by something that happened before it.',
    sites: (corpus) =>
      ofType(corpus, 'commitment').flatMap((record) => {
        const declared = String(record.fields['declaredOn'])
        const first = corpus.dataset.events.find(({ start }) => start?.latest != null && start.latest < declared)
        const followUps = listOf(record.fields['followUps'])
        if (followUps.length === 0 || first === undefined || !/^\d/.test(declared)) return []
        return [{ record, make: () => changed(corpus, record, ['followUps', 0, 'record'], first.id) }]
      }),
  },
  {
    id: 'dispute-over-nothing',
    summary: 'A dispute gives the value that the field has.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        listOf(record.fields['disputes']).flatMap((dispute, position) => {
          const value = getAt(record.fields, [String(getAt(dispute, ['field']))])
          return value === undefined
            ? []
            : [{ record, make: () => changed(corpus, record, ['disputes', position, 'value'], value) }]
        }),
      ),
  },
  {
    id: 'dispute-of-no-field',
    summary: 'A dispute names a field that the record does not have.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        listOf(record.fields['disputes']).map((_, position) => ({
          record,
          make: () => changed(corpus, record, ['disputes', position, 'field'], 'beginning'),
        })),
      ),
  },
  {
    id: 'majority-of-one',
    summary: 'A single page is called a majority.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        listOf(record.fields['disputes']).flatMap((dispute, position) => {
          const field = String(getAt(dispute, ['field']))
          const own = listOf(record.fields['evidence']).filter((entry) =>
            listOf(getAt(entry, ['supports'])).includes(field),
          )
          if (own.length > 1) return []
          return [
            {
              record,
              make: () => changed(corpus, record, ['disputes', position, 'reason'], 'majority-of-independent-origins'),
            },
          ]
        }),
      ),
  },
]
