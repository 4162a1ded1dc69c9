import { countOf } from '#web/format/count.ts'

/** Words of disputes: values that sources give differently. */
export const disputes = {
  title: 'Disputes',
  description: 'Where sources give different values: the one the record prefers, the others, who gives each, and why.',
  count: (count: number) => countOf(count, 'disputed value'),
  titleOf: (type: string) => `Disputes: ${type.toLowerCase()}`,
  more: 'About other records',
  preferred: 'Preferred.',
  because: (reason: string) => `The first is preferred: ${reason}. `,
  disputed: 'Disputed.',
  gives: (publishers: number) => (publishers > 1 ? 'give' : 'gives'),
  prefersOther: (reason: string) => `The record prefers the other value: ${reason}.`,
  reasons: {
    'primary-document': 'a primary document gives it',
    'later-correction': 'a later source corrects the other',
    'majority-of-independent-origins': 'most independent origins give it',
    'internal-consistency': 'it fits what else is on record',
    undecided: 'nothing on record settles the matter',
  },
} as const
