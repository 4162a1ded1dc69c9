import { type Corruption, changed, ofType } from '../corruption.ts'

/** Things spelled in two ways, and descriptions taken for names. */
export const spellings: readonly Corruption[] = [
  {
    id: 'title-taken-for-name',
    summary: 'Our own description of an event is marked as a name that sources give.',
    sites: (corpus) =>
      ofType(corpus, 'event', 'document')
        .filter(({ fields }) => fields['naming'] !== 'given')
        .map((record) => ({ record, make: () => changed(corpus, record, ['naming'], 'given') })),
  },
  {
    id: 'publisher-respelled',
    summary: 'A publisher is spelled in another way than in its other pages.',
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
