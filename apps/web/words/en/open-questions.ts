import { countOf } from '#web/format/count.ts'

/** Words of what the record cannot answer. */
export const openQuestions = {
  title: 'Open questions',
  description:
    'What the record cannot answer: asked by its editors with where they searched, or following from what it lacks.',
  count: (count: number) => countOf(count, 'question'),
  titleOf: (type: string) => `Open questions: ${type.toLowerCase()}`,
  byType: 'By what they are about',
  head: { type: 'About', total: 'Questions' },
  caption: 'Open questions by what they are about and by kind',
  kinds: {
    'no-report': 'Planned, not reported',
    undecided: 'Undecided',
    'missing-number': 'Missing numbers',
    'unknown-year': 'Without a year',
    'no-follow-up': 'Promises without follow-up',
    asked: 'Asked by the editors',
  },
  searched: (where: string) => `Searched: ${where}`,
  nobodyLooked: 'Nobody has looked yet.',
} as const
